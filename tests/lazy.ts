/**
 * Returns a function that makes a value when it is first asked, and then keeps it. Every process of the test runner loads
 * every file of tests, also those of which it runs none: what takes seconds must wait for a test.
 */
export const lazy = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};
