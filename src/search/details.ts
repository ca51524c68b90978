import { valuesIn } from './details/base64.ts';
import { lastNumber, readFields } from './details/message.ts';
import type { DetailNode, FieldNode } from './details/node.ts';
import { Broken, type Problem } from './details/problem.ts';
import { newBudget } from './details/wire.ts';

/** A `google.rpc.Status`. */
export interface DecodedStatus {
  /** As protobuf reads a field that is absent: 0 and the empty text. */
  readonly status: { readonly code: number; readonly message: string };
  readonly details: readonly DetailNode[];
  /** Fields that `google.rpc.Status` does not have. */
  readonly unknown: readonly FieldNode[];
}

/** What a value of `grpc-status-details-bin` holds; of a broken one, everything before the fault. */
export type DecodedDetails = DecodedStatus & {
  /** The values after the first, where several are joined by commas. */
  readonly joined: readonly DecodedStatus[];
} & (
    | { readonly ok: true }
    | {
        readonly ok: false;
        readonly problem: Problem;
        /** Offset, from 0: a character of the text, or a byte of the value, as the problem has it. */
        readonly at: number;
      }
  );

const statusOf = (fields: readonly FieldNode[]): DecodedStatus => {
  const message = fields.find(({ name }) => name === 'message')?.values.at(-1);
  return {
    status: {
      code: Number(lastNumber(fields, 'code') ?? 0),
      message: message?.kind === 'text' ? message.text : '',
    },
    details: fields.flatMap(({ name, values }) =>
      name === 'details' ? values.flatMap((value) => (value.kind === 'any' ? [value.detail] : [])) : [],
    ),
    unknown: fields.filter(({ name }) => name === undefined),
  };
};

/** Returns the error details in the base64 text of a `grpc-status-details-bin` trailer. Hostile text included, it never throws. */
export const decodeDetails = (text: string): DecodedDetails => {
  const values: FieldNode[][] = [];
  const budget = newBudget();
  const decoded = () => {
    const [first = statusOf([]), ...joined] = values.map(statusOf);
    return { ...first, joined };
  };
  try {
    for (const bytes of valuesIn(text)) {
      const fields: FieldNode[] = [];
      values.push(fields);
      readFields('google.rpc.Status', { bytes, start: 0, depth: 0, budget }, fields);
    }
    return { ok: true, ...decoded() };
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ok: false, problem: error.problem, at: error.at, ...decoded() };
  }
};
