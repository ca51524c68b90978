import type { APIRoute } from 'astro';
import { absolute, linkTo } from '../routes/href.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(linkTo('sitemap-index.xml'), site)}\n`);
