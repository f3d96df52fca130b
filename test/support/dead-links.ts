// Links of Markdown files that lead to no file of the same folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

/** Each as `file: link`; addresses of other hosts and places within a page are not looked at. */
export function deadLinks(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((file) => linksOf(file).map((link) => ({ file, link })))
    .filter(({ file, link }) => !leadsInside(folder, join(dirname(file), link)))
    .map(({ file, link }) => `${relative(folder, file)}: ${link}`)
}

function linksOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replaceAll(/```[^]*?```|`[^`]*`/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:|^#/.test(link))
    .map((link) => link.split('#', 1)[0] ?? '')
}

function leadsInside(folder: string, path: string): boolean {
  return !relative(folder, path).startsWith('..') && existsSync(path)
}
