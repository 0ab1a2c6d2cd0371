import { check } from './check.ts';
import type { Command } from './command.ts';
import { contradictions } from './contradictions.ts';
import { diff } from './diff.ts';
import { find } from './find.ts';
import { flows } from './flows.ts';
import { handOver } from './hand-over.ts';
import { listings } from './listings.ts';
import { map } from './map.ts';
import { print } from './print.ts';
import { roles } from './roles.ts';
import { rules } from './rules.ts';
import { scenarios } from './scenarios.ts';
import { sources } from './sources.ts';

/** Every command by its name, in the order of the help. */
export const commands: Readonly<Record<string, Command>> = {
  find,
  listings,
  flows,
  roles,
  sources,
  contradictions,
  scenarios,
  diff,
  map,
  check,
  rules,
  'hand-over': handOver,
  print,
};
