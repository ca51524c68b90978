import { en, type Dictionary } from '../../src/i18n/en.ts';
import type { Localized } from '../../src/i18n/locales.ts';
import { zh } from '../../src/i18n/zh.ts';

// @ts-expect-error Property 'zh' is missing
export const onlyEnglish: Localized = { en: 'Not found' };

// @ts-expect-error Property 'en' is missing
export const onlyChinese: Localized = { zh: '未找到' };

// @ts-expect-error 'fr' does not exist
export const oneMore: Localized = { en: 'Not found', zh: '未找到', fr: 'Introuvable' };

const { 'site.name': name, ...nameless } = zh;

// @ts-expect-error Property ''site.name'' is missing
export const incomplete: Dictionary = nameless;

// @ts-expect-error ''site.nickname'' does not exist
export const overfull: Dictionary = { ...en, 'site.nickname': name };

// @ts-expect-error Property 'zh' is missing
export const untranslated: Readonly<Record<keyof Localized, Dictionary>> = { en };
