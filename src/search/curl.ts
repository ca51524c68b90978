/** What curl prints when a transfer fails; the number is its own exit status. */
const CURL = /\bcurl: \(\d{1,2}\) /;

/** Tells whether curl printed the text: curl speaks HTTP and knows no codes of gRPC, so its words are none. */
export const isCurl = (text: string): boolean => CURL.test(text.slice(0, 4000));
