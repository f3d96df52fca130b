// Keys with a meaning on every page.

/** In a text field, a dialog, or with another key, a character is just a character. */
export function isTyping({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true
  if (document.querySelector('[role="dialog"]') !== null) return true
  return target instanceof HTMLElement && target.matches('input, textarea, select')
}
