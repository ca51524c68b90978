/**
 * For spec files whose tests look at pages as they are shown and at what they do at once: `test.use(SAME_CONTEXT)` runs
 * them in one browser context, which Playwright empties in between. A context for each test costs three processes, about
 * two fifths of the processor time of a short test. Tests of what pages store, fetch, keep offline or cost over the
 * network get a fresh one: session storage, permissions and history are not emptied.
 */
export const SAME_CONTEXT = { reuseContext: true } as const;
