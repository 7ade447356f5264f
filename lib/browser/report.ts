/**
 * Tells of a failure where no screen is open to say it: the background's own error page, which the
 * browser lists under the extension. Nothing the coach wrote is part of an error.
 */
export function reportFailure(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
