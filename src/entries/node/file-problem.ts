/** What an error of the operating system means for whoever named the file; undefined for what is no such error. */
export function fileProblem(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? fileProblems[String(error.code)] : undefined;
}

const fileProblems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  ELOOP: 'it is a link in a circle',
  EISDIR: 'it is a folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
};
