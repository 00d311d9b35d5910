/** For the script tag: as many random bits as nanoid has, without the 64 letters it writes them in. */
export const nanoid = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')
