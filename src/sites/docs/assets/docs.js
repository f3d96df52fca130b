// What makes the pages more convenient, and is not needed to read them: buttons that copy code, and
// suggestions while one types into the search.

// A hub may be public below a path; this script's own address has it.
const publicPrefix = new URL(document.currentScript.src).pathname.replace(/\/docs\/assets\/.*/, '')

for (const box of document.querySelectorAll('.code')) addCopyButton(box)
const field = document.querySelector('#query')
if (field !== null) suggestFor(field)
// Far down in long contents, the page that one is on should be seen.
document.querySelector('.contents [aria-current]')?.scrollIntoView({ block: 'nearest' })

function addCopyButton(box) {
  // Only where the page may write to the clipboard: on https and on the machine itself.
  if (navigator.clipboard === undefined) return
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = 'Copy'
  button.addEventListener('click', () => void copy(box.querySelector('code'), button))
  box.append(button)
}

async function copy(code, button) {
  await navigator.clipboard.writeText(code.textContent)
  button.textContent = 'Copied'
  setTimeout(() => (button.textContent = 'Copy'), 2000)
}

function suggestFor(input) {
  const list = suggestionsBelow(input)
  let asked = 0

  input.addEventListener('input', () => {
    const mine = ++asked
    // An answer to what was typed before comes too late.
    void search(input.value.trim()).then((items) => mine === asked && show(items))
  })
  input.addEventListener('keydown', (event) => {
    const chosen = list.querySelector('[aria-selected="true"]')
    if (event.key === 'ArrowDown') move(chosen, 1)
    else if (event.key === 'ArrowUp') move(chosen, -1)
    else if (event.key === 'Escape' && !list.hidden) show([])
    else if (event.key === 'Enter' && chosen !== null) location.href = chosen.dataset.path
    else return
    event.preventDefault()
  })
  input.addEventListener('blur', () => show([]))
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('input, textarea, select') !== null) return
    event.preventDefault()
    input.focus()
  })

  function show(items) {
    list.replaceChildren(...items.map(suggestion))
    list.hidden = items.length === 0
    input.setAttribute('aria-expanded', String(!list.hidden))
    input.removeAttribute('aria-activedescendant')
  }

  function move(chosen, step) {
    const options = [...list.children]
    if (options.length === 0) return
    const from = chosen === null && step < 0 ? 0 : options.indexOf(chosen)
    const next = options[(from + step + options.length) % options.length]
    for (const one of options) one.setAttribute('aria-selected', String(one === next))
    input.setAttribute('aria-activedescendant', next.id)
    next.scrollIntoView({ block: 'nearest' })
  }
}

function suggestionsBelow(input) {
  const list = document.createElement('ul')
  list.id = 'suggestions'
  list.className = 'suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Suggestions')
  // A click must not take the focus away first, since that closes the list.
  list.addEventListener('mousedown', (event) => event.preventDefault())
  input.after(list)
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')
  return list
}

function suggestion({ path, title, heading, excerpt }, at) {
  const item = document.createElement('li')
  item.id = `suggestion-${at}`
  item.dataset.path = path
  item.setAttribute('role', 'option')
  item.setAttribute('aria-selected', 'false')
  const name = document.createElement('b')
  name.textContent = title === heading ? title : `${title} › ${heading}`
  const text = document.createElement('small')
  text.textContent = excerpt
  item.append(name, text)
  item.addEventListener('click', () => (location.href = path))
  return item
}

async function search(query) {
  if (query === '') return []
  const answer = await fetch(`${publicPrefix}/docs/search?q=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/json' },
  })
  const items = answer.ok ? (await answer.json()).items : []
  return items.map((item) => ({ ...item, path: publicPrefix + item.path }))
}
