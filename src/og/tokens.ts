import { readFileSync } from 'node:fs';
import type { Actor } from '../data/code-facts.ts';

const FILE = 'src/styles/tokens.css';
const css = readFileSync(FILE, 'utf8');

const lightColour = (token: string): string => {
  const value = new RegExp(`--${token}: light-dark\\((#[0-9a-f]+),`).exec(css)?.[1];
  if (!value) throw new Error(`${FILE} gives no light colour --${token}, which link previews are set in`);
  return value;
};

/** The light colours of the pages: a picture has one color scheme only. */
export const colours = {
  paper: lightColour('paper'),
  wash: lightColour('wash'),
  line: lightColour('line'),
  ink: lightColour('ink'),
  quiet: lightColour('quiet'),
};

/** Returns the accent that stands for who must act. */
export const accentOf = (actor: Actor): string => lightColour(actor);
