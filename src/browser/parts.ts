/* What the parts of a page need that the board, the lightest page, does not have: folds, contents, texts to copy, and the
   dialog with the box. It shares no module with the script of each page: that would move both out of the page. */
import { offerCopyButtons } from './page/copy-buttons.ts';
import { startExampleLanguage } from './page/example-language.ts';
import { startFolds } from './page/folds.ts';
import { startPlace } from './page/place.ts';

// A press beside the dialog closes it; browsers that know `closedby` do so themselves.
const dialog = document.querySelector<HTMLDialogElement>('dialog.lookup-dialog');
dialog?.addEventListener('click', (event) => {
  if (event.target === dialog || (event.target instanceof Element && event.target.closest('a')))
    dialog.close();
});

offerCopyButtons();
startFolds();
startExampleLanguage();
startPlace();
