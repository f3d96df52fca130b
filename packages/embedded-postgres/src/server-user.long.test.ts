// Whose server it is: root's runs as a user of its own, a plain user's as that one, and nobody takes another's data.
import {
  chmodSync,
  chownSync,
  lchownSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  answers,
  isRoot,
  livingPid,
  newFolder,
  ownersIn,
  query,
  start,
  startElsewhere,
} from '../test-support/own-server.ts'
import { ownUser } from './server-user.ts'

/** Some user with a name, neither root nor nobody. */
function plainUser(): number {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => /^(daemon|bin):/.test(entry))
  return Number(line?.split(':')[2] ?? 1)
}

describe.runIf(isRoot)('as root', { timeout: 180_000 }, () => {
  const other = 12_345

  test('takes over the data of a server that ran as nobody, and nothing that a link leads to', async () => {
    const folder = newFolder()
    const { postgres } = await start(folder)
    await query(postgres, 'create table kept as select 7 as seven')
    await postgres.stop()
    const cluster = join(folder, 'pgdata')
    const names = readdirSync(cluster, { recursive: true }).map((name) =>
      join(cluster, String(name)),
    )
    for (const path of [cluster, join(folder, 'socket'), ...names]) lchownSync(path, 65_534, 65_534)
    const strange = join(newFolder(), 'strange')
    writeFileSync(strange, '')
    symlinkSync(strange, join(cluster, 'base', 'link'))
    const again = await start(folder)
    expect(statSync(`/proc/${livingPid(again.postgres)}`).uid).toBe(ownUser.uid)
    expect(ownersIn(cluster)).toEqual(new Set([ownUser.uid]))
    expect(statSync(strange).uid).toBe(0)
    expect(again.postgres.connection.host).toBe(join(folder, 'socket'))
    expect(await query(again.postgres, 'select seven from kept')).toEqual([{ seven: 7 }])
  })

  test('keeps data under /var/lib/bthub when the folder is in a closed home, and says so', async () => {
    const home = newFolder()
    chmodSync(home, 0o700)
    const { postgres } = await start(join(home, 'project/.bthub'))
    expect(postgres.dataFolder).toMatch(/^\/var\/lib\/bthub\/project-[0-9a-f]{12}$/)
    expect(postgres.notice).toContain(postgres.dataFolder)
    expect(postgres.notice).toContain(home)
    expect(statSync(home).mode & 0o777).toBe(0o700)
    expect(await answers(postgres)).toBe(true)
    await postgres.stop()
    rmSync(postgres.dataFolder, { recursive: true })
  })

  test('refuses when data is already in a folder that became closed', async () => {
    const home = newFolder()
    chmodSync(home, 0o755)
    const { postgres } = await start(join(home, 'data'))
    await postgres.stop()
    chmodSync(home, 0o700)
    await expect(start(join(home, 'data'))).rejects.toThrow(/chmod o\+x/)
  })

  test('runs the server of a plain user as that user', async () => {
    const uid = plainUser()
    const folder = newFolder()
    chownSync(folder, uid, uid)
    const { answer, stop } = await startElsewhere(folder, uid)
    expect(answer.error).toBeUndefined()
    expect(statSync(`/proc/${answer.pid}`).uid).toBe(uid)
    expect(await answers(answer)).toBe(true)
    await stop()
    chmodSync(folder, 0o711)
    const { postgres } = await start(folder)
    expect(statSync(`/proc/${livingPid(postgres)}`).uid).toBe(uid)
  })

  test('refuses a plain user the data of another one', async () => {
    const folder = newFolder()
    const { postgres } = await start(folder)
    await postgres.stop()
    const { answer } = await startElsewhere(folder, other)
    expect(answer.error).toMatch(
      /belongs to the user with id 61080, and this process runs as 12345/,
    )
  })

  test('tells a user without a name what PostgreSQL lacks', async () => {
    const folder = newFolder()
    chownSync(folder, other, other)
    const { answer } = await startElsewhere(folder, other)
    expect(answer.error).toMatch(/user needs a name in \/etc\/passwd/)
  })
})
