import type { Localized } from '../i18n/locales.ts';
import type { EndId } from './choose/ends.ts';
import { FIRST_QUESTION, questions, type QuestionId } from './choose/questions.ts';

/** A branch of the path: the answer that leads here, and what is shown here. */
export type Branch =
  | { readonly answer?: Localized; readonly question: QuestionId; readonly branches: readonly Branch[] }
  | { readonly answer?: Localized; readonly end: EndId };

const isQuestion = (step: QuestionId | EndId): step is QuestionId => Object.hasOwn(questions, step);

const branchTo = (step: QuestionId | EndId, reached: { readonly answer?: Localized }): Branch =>
  isQuestion(step)
    ? {
        ...reached,
        question: step,
        branches: questions[step].answers.map(({ says, leadsTo }) => branchTo(leadsTo, { answer: says })),
      }
    : { ...reached, end: step };

/** The whole question path as a tree, from the first question to every end. */
export const path: Branch = branchTo(FIRST_QUESTION, {});

const stepsFrom = (branch: Branch): Branch[] => [
  branch,
  ...('end' in branch ? [] : branch.branches.flatMap(stepsFrom)),
];

/** Every question and every end, in the order in which the path reaches them. */
export const steps: readonly Branch[] = stepsFrom(path);
