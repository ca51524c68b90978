/** What `tsc` knows of a component; `astro check` knows its props as well. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
