/* Only a script can carry the fragment along: a refresh without one would lose `#m=…`. */
const link = document.querySelector('a');
if (link) location.replace(link.href + location.search + location.hash);
