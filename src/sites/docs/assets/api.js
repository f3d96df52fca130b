// The form of a call's page.

// A proxy may serve the hub below a path; this script's own address contains it.
const prefixOfApi = new URL(document.currentScript.src).pathname.replace(/\/docs\/assets\/.*/, '')

const form = document.querySelector('form.try')
if (form !== null) void begin(form)

async function begin(target) {
  target.hidden = false
  target.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(target)
  })
  for (const input of inputsOf(target, 'credential')) {
    const key = `bthub:${input.dataset.name}`
    input.value = sessionStorage.getItem(key) ?? ''
    // For this tab only.
    input.addEventListener('input', () => sessionStorage.setItem(key, input.value))
  }
  const answer = await fetch(`${prefixOfApi}/docs/api-demo`)
  const demo = answer.ok ? await answer.json() : {}
  for (const input of inputsOf(target, 'credential')) {
    if (input.value === '') input.value = demo[input.dataset.name] ?? ''
  }
}

function inputsOf(target, kind) {
  return [...target.querySelectorAll(`[data-kind="${kind}"]`)]
}

function requestOf(target) {
  let path = target.dataset.path
  for (const { dataset, value } of inputsOf(target, 'path')) {
    path = path.replace(`{${dataset.name}}`, encodeURIComponent(value))
  }
  const query = new URLSearchParams()
  for (const { dataset, value } of inputsOf(target, 'query')) {
    if (value !== '') query.set(dataset.name, value)
  }
  const headers = {}
  for (const { dataset, value } of [
    ...inputsOf(target, 'credential'),
    ...inputsOf(target, 'header'),
  ]) {
    if (value !== '') headers[dataset.name] = value
  }
  const [body] = inputsOf(target, 'body')
  const url = query.size === 0 ? path : `${path}?${query}`
  if (body === undefined || body.value.trim() === '') return { url, init: { headers } }
  return {
    url,
    init: { headers: { ...headers, 'Content-Type': 'application/json' }, body: body.value },
  }
}

async function send(target) {
  const shown = target.querySelector('.answer')
  const stop = target.querySelector('.stop')
  const controller = new AbortController()
  stop.addEventListener('click', () => controller.abort(), { signal: controller.signal })
  stop.hidden = false
  const began = performance.now()
  try {
    const { url, init } = requestOf(target)
    const answer = await fetch(url, {
      ...init,
      method: target.dataset.method,
      signal: controller.signal,
      cache: 'no-store',
      credentials: 'omit',
    })
    const ms = Math.round(performance.now() - began)
    await show(shown, answer, `${answer.status} ${answer.statusText}, ${ms} ms`)
  } catch (error) {
    shown.append(
      paragraph(controller.signal.aborted ? 'Stopped.' : `No response: ${error.message}`),
    )
  } finally {
    stop.hidden = true
  }
}

const shownHeaders = [
  'etag',
  'x-operation-id',
  'x-request-id',
  'retry-after',
  'idempotency-replayed',
]

async function show(shown, answer, status) {
  const headers = shownHeaders.filter((name) => answer.headers.has(name))
  const line = paragraph(status)
  line.className = answer.ok ? 'good' : 'bad'
  const pre = document.createElement('pre')
  pre.tabIndex = 0
  shown.replaceChildren(line)
  if (headers.length > 0) {
    shown.append(
      paragraph(headers.map((name) => `${name}: ${answer.headers.get(name)}`).join(' · ')),
    )
  }
  const type = answer.headers.get('content-type') ?? ''
  if (!/json|text/.test(type)) {
    shown.append(await fileLink(answer, type))
    return
  }
  shown.append(pre)
  await readInto(pre, answer)
  if (type.includes('json')) pre.textContent = JSON.stringify(JSON.parse(pre.textContent), null, 2)
  const docs = /"docs": "(\/docs\/[\w/]+)"/.exec(pre.textContent)
  if (docs !== null) shown.append(linkTo(prefixOfApi + docs[1], 'What this means'))
}

/** Streams the response, since some calls never end. */
async function readInto(pre, answer) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    pre.textContent += piece.value
  }
}

async function fileLink(answer, type) {
  const link = linkTo(URL.createObjectURL(await answer.blob()), `Open the response (${type})`)
  link.target = '_blank'
  return link
}

function linkTo(href, text) {
  const link = document.createElement('a')
  link.href = href
  link.textContent = text
  return link
}

function paragraph(text) {
  const element = document.createElement('p')
  element.textContent = text
  return element
}
