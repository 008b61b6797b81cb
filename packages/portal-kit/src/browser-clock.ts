/** This browser's moment in milliseconds, to count down to the end of a session. What day it is, the server says. */
export const browserNow = (): number => Date.now();
