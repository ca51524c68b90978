import type { GuideId } from '../../data/guides.ts';
import type { Locale } from '../../i18n/locales.ts';
import AddressForms from './AddressForms.astro';
import DetailExamples from './DetailExamples.astro';
import DetailTypes from './DetailTypes.astro';
import EndedBy from './EndedBy.astro';
import HeaderLimits from './HeaderLimits.astro';
import LinkExamples from './LinkExamples.astro';
import OwnNumbers from './OwnNumbers.astro';
import Propagation from './Propagation.astro';
import RetryDefaults from './RetryDefaults.astro';
import RetryMatrix from './RetryMatrix.astro';
import ServiceConfigs from './ServiceConfigs.astro';
import Timeline from './Timeline.astro';

/** What the data adds below the prose of a section, by guide and section. */
export const blocks: Readonly<
  Record<GuideId, Readonly<Record<string, (props: { locale: Locale }) => unknown>>>
> = {
  retry: { matrix: RetryMatrix, 'service-config': ServiceConfigs, defaults: RetryDefaults },
  'deadlines-and-cancellation': {
    'two-clocks': Timeline,
    'who-ended-it': EndedBy,
    propagation: Propagation,
  },
  'error-details': {
    'own-codes': OwnNumbers,
    'which-type': DetailTypes,
    'attach-and-read': DetailExamples,
    size: HeaderLimits,
  },
  'link-your-errors': { addresses: AddressForms, help: LinkExamples },
};
