import { coreFormats } from './formats/core.ts';
import { dotnetFormats } from './formats/dotnet.ts';
import { goFormats } from './formats/go.ts';
import { headerFormats } from './formats/headers.ts';
import { javaFormats } from './formats/java.ts';
import { logFormats } from './formats/logs.ts';
import { nodeFormats } from './formats/node.ts';
import { plainFormats } from './formats/plain.ts';
import { pythonFormats } from './formats/python.ts';
import type { Format } from './status.ts';

/** The frequent printing forms; where two recognise the same place, the earlier one describes it. */
export const formats: readonly Format[] = [
  ...goFormats,
  ...javaFormats,
  ...pythonFormats,
  ...nodeFormats,
  ...dotnetFormats,
  ...coreFormats,
  ...headerFormats,
  ...logFormats,
  ...plainFormats,
];
