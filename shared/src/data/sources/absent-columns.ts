/** More columns than this are not named one by one. */
const mostNamed = 10;

/**
 * What to say where some files of a source lack columns that others have: their values are missing there.
 * @param files with the names of their columns; small and capital letters count as the same.
 * @returns one sentence a column, at most eleven.
 */
export function absentColumns(
  files: readonly { readonly name: string; readonly columns: readonly string[] }[],
): string[] {
  const owners = new Map<string, { name: string; files: number }>();
  for (const { columns } of files) {
    for (const name of columns) {
      const found = owners.get(name.toLowerCase());
      if (found) found.files++;
      else owners.set(name.toLowerCase(), { name, files: 1 });
    }
  }
  const absent = [...owners].filter(([, owner]) => owner.files < files.length);
  const sentences = absent.slice(0, mostNamed).map(([lower, owner]) => {
    const lacking = files.find(({ columns }) => !columns.some((name) => name.toLowerCase() === lower));
    const count = files.length - owner.files;
    return `${count} of ${files.length} files lack the column "${owner.name}", such as "${lacking?.name}"; its values are missing there.`;
  });
  if (absent.length > mostNamed) {
    sentences.push(
      `${absent.length - mostNamed} further columns are in some of the ${files.length} files only.`,
    );
  }
  return sentences;
}
