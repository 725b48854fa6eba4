import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ConfigurationError } from '../base/errors.ts';
import { writeFileAtomically } from '../base/files.ts';
import { profileText, readProfileFiles } from '../drift/profile-files.ts';
import type { Command } from './command.ts';

/** `mlops profile merge`: the profile of the rows of several checks together, such as a week's of seven days. */
export const command: Command = {
  name: 'profile',
  description: 'Merges the profiles that drift checks kept of their rows: mlops profile merge.',
  usage: `merge <profile.json or folder>… --output <file>\n
What it writes can be compared without the rows: name it as current data or as reference of a drift check.`,
  options: {
    output: { description: 'File to write the profile into; its name ends in .json.' },
    'working-directory': { description: 'Folder that all paths are relative to.' },
  },
  async run({ words, options, place }) {
    const [part, ...patterns] = words;
    const { output } = options;
    if (part !== 'merge' || patterns.length === 0 || output === undefined || !/\.json$/i.test(output)) {
      throw new ConfigurationError('Name the profiles to merge, and the file to write.', {
        hint: 'For example: mlops profile merge monday/profile.json tuesday/profile.json --output days.json',
      });
    }
    const folder = resolve(place.directory, options['working-directory'] ?? '.');
    const profile = await readProfileFiles(patterns, folder, 'merge');
    const path = resolve(folder, output);
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomically(path, profileText(profile));
    const columns = Object.keys(profile.columns).length;
    return {
      text: `The profile of ${profile.rows} rows and ${columns} columns was written into ${output}.`,
      json: { output, rows: profile.rows, columns },
    };
  },
};
