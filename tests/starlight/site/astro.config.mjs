import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Starlight as it comes: only what it demands is set. */
export default defineConfig({
  integrations: [
    starlight({
      title: 'gRPC status codes',
      defaultLocale: 'root',
      locales: { root: { label: 'English', lang: 'en' }, zh: { label: '中文', lang: 'zh-CN' } },
      sidebar: [{ label: 'Codes', items: [{ autogenerate: { directory: 'codes' } }] }],
    }),
  ],
});
