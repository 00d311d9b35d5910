/** The address of a list that was sorted, or of further pages of one. */
const ASKED = /(sort|order)\w*=\w|\b(p=|page\w*[=/])([2-9]|1\d)/i

/** Whether the visitor has asked for the order of the list that the page is about, as its address says. */
export const isOrderAsked = () => ASKED.test(location.href)
