const MAGIC = 'age-encryption.org/v1\n';

/** Whether a file says of itself that it is an age file. */
export async function isAgeFile(file: Blob): Promise<boolean> {
  return (await file.slice(0, MAGIC.length).text()) === MAGIC;
}
