import { describe, expect, it } from 'vitest'
import { frozen, context, sourceTime } from '../../../test/support/domain-fixtures.ts'
import { upsertProject, type SentProject } from './upsert-project.ts'
import type { Project, ProjectContent } from './project.ts'

const nothing: ProjectContent = {
  name: null,
  address: null,
  contractValue: null,
  startDate: null,
  endDate: null,
  jobId: null,
  jobAddress: null,
  role: null,
  primeContractorDetails: null,
  type: null,
  privateProjectDetails: null,
  publicProjectDetails: null,
  federalProjectDetails: null,
  individualOwners: null,
  businessOwners: null,
}

const stored: Project = frozen({
  kind: 'project',
  id: 'P-1',
  blueTapeId: 'feedc0ffee02',
  version: 2,
  hubVersion: 0,
  content: {
    ...nothing,
    name: 'Town hall',
    role: 'Default',
    federalProjectDetails: { hasBond: true },
  },
  sourceModifiedDate: '2026-01-05T09:00:00Z',
  createdAt: '2026-01-05T09:00:02.000Z',
  updatedAt: '2026-01-05T09:00:02.000Z',
})

const projectWith = (content: Partial<ProjectContent>, clock: string | null): SentProject => ({
  id: 'P-1',
  content: { ...nothing, ...content },
  sourceModifiedDate: clock === null ? null : sourceTime(clock),
})

const documentClock = sourceTime('2026-01-05T10:00:00Z')

describe('upsertProject', () => {
  it('creates a new project, with its own clock or that of the document', () => {
    const { write, warnings } = upsertProject(
      null,
      projectWith({ name: 'A' }, '2026-01-01'),
      documentClock,
      context,
    )
    expect(warnings).toStrictEqual([])
    expect(write).toStrictEqual({
      record: {
        kind: 'project',
        id: 'P-1',
        blueTapeId: 'feedc0ffee01',
        version: 1,
        hubVersion: 0,
        content: { ...nothing, name: 'A' },
        sourceModifiedDate: '2026-01-01',
        createdAt: context.now,
        updatedAt: context.now,
      },
      event: { type: 'project.created', changes: [] },
    })
    const clockless = upsertProject(null, projectWith({}, null), documentClock, context)
    expect(clockless.write?.record).toMatchObject({ sourceModifiedDate: documentClock.text })
  })

  it('changes fields that were sent, and keeps the others', () => {
    const { write } = upsertProject(
      stored,
      projectWith({ name: 'Library' }, null),
      documentClock,
      context,
    )
    expect(write?.record).toMatchObject({
      version: 3,
      content: { name: 'Library', role: 'Default', federalProjectDetails: { hasBond: true } },
      sourceModifiedDate: documentClock.text,
    })
    expect(write?.event).toStrictEqual({
      type: 'project.updated',
      changes: [{ pointer: '/name', before: 'Town hall', after: 'Library' }],
    })
  })

  it('updates only the clock when nothing changed, and writes nothing when that is equal', () => {
    const later = upsertProject(stored, projectWith({}, null), documentClock, context)
    expect(later.write).toMatchObject({ record: { version: 2 }, event: null })
    const same = upsertProject(
      stored,
      projectWith({}, stored.sourceModifiedDate),
      documentClock,
      context,
    )
    expect(same).toStrictEqual({ write: null, warnings: [] })
  })

  it('ignores an older version with a warning', () => {
    const old = projectWith({ name: 'Old' }, '2026-01-04')
    expect(upsertProject(stored, old, documentClock, context)).toStrictEqual({
      write: null,
      warnings: [
        {
          pointer: '/projectDetails',
          rule: 'project_older',
          message: expect.stringContaining('the stored project P-1 is the newer one'),
          sent: '2026-01-04',
          stored: '2026-01-05T09:00:00Z',
        },
      ],
    })
  })
})
