// Copy buttons and search suggestions; the pages work without them.

// A proxy may serve the hub below a path; this script's own address contains it.
const publicPrefix = new URL(document.currentScript.src).pathname.replace(/\/docs\/assets\/.*/, '')

for (const box of document.querySelectorAll('.code')) addCopyButton(box)
const field = document.querySelector('#query')
if (field !== null) suggestFor(field)
document.querySelector('.contents [aria-current]')?.scrollIntoView({ block: 'nearest' })

function addCopyButton(box) {
  // The clipboard needs https or localhost.
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
  let latest = 0

  input.addEventListener('input', () => {
    const request = ++latest
    // Ignores the result of an earlier query.
    void search(input.value.trim()).then((items) => request === latest && show(items))
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
  // Losing the focus would close the list before the click.
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
