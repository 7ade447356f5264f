import { useState } from 'react';
import type { ImportRefusal } from '@/lib/domain/import/import-limits';
import type { Refused } from '@/lib/workflows/read-import-file';

export type FileState<Read> =
  | { step: 'idle' | 'reading' }
  | { step: 'unreadable'; name: string }
  | { step: 'refused'; name: string; reason: ImportRefusal }
  | { step: 'read'; file: Read };

/** A file that the coach chooses, from being chosen to being read. */
export function useImportFile<Read extends { kind: string }>(
  read: (file: File) => Promise<Read | Refused>,
) {
  const [state, setState] = useState<FileState<Read>>({ step: 'idle' });

  async function choose(file: File): Promise<void> {
    setState({ step: 'reading' });
    try {
      const result = await read(file);
      setState(
        isRefused(result)
          ? { step: 'refused', name: file.name, reason: result.reason }
          : { step: 'read', file: result },
      );
    } catch {
      setState({ step: 'unreadable', name: file.name });
    }
  }
  return { state, choose, forget: () => setState({ step: 'idle' }) };
}

function isRefused<Read extends { kind: string }>(result: Read | Refused): result is Refused {
  return result.kind === 'refused';
}
