/** For the script tag: 52 random bits tell some hundred keys apart as well as nanoid's 126. */
export const nanoid = (): string => String(Math.random())
