// The file name of an invoice as PDF.

const nameLengthMax = 120

/** Without characters that are special in paths, or that could hide the extension. */
export function pdfFileName(invoiceNumber: string): string {
  const safe = invoiceNumber
    .replaceAll(/[\s\\/:*?"<>|%;\p{Cc}]+/gu, '-')
    .replaceAll(/[\p{Cf}\p{Cs}]/gu, '')
    .replace(/^[.-]+/, '')
  return `${Array.from(safe).slice(0, nameLengthMax).join('') || 'invoice'}.pdf`
}
