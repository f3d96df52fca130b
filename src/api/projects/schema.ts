// `projectDetails` of quotes and invoices, and answers about projects.
import type { SentProject } from '../../domain/projects/upsert-project.ts'
import type { ContentOf } from '../../domain/fields.ts'
import {
  builtForFields,
  privateProjectFields,
  projectFields,
} from '../../domain/projects/project-fields.ts'
import type { Project } from '../../domain/projects/project.ts'
import { alsoSpelled, oneOf, sourceTime } from '../../schema/plain-fields.ts'
import { object, optional, required } from '../../schema/object.ts'
import { propertiesOf } from '../../schema/table-answers.ts'
import { membersOf } from '../../schema/table-members.ts'
import { recordId } from '../../schema/text-fields.ts'
import type { Field } from '../../schema/field.ts'
import { addFault, type Issues } from '../../schema/issues.ts'
import { validateSourceClock } from '../../schema/source-clock.ts'
import { shape, string } from '../../schema/shape.ts'
import { recordHub } from '../hub-fields-schema.ts'

const builtForMembers = membersOf(builtForFields)
const { type: builtForType, ...builtForRest } = builtForMembers

const builtForInput = object(
  {
    type: builtForType,
    buildForType: optional(oneOf(builtForFields.type.of, 'Another name for `type`.')),
    ...builtForRest,
  },
  'BuiltFor',
)

/** The contract's samples use two names for the type. */
const builtFor: Field<ContentOf<typeof builtForFields>> = {
  schema: builtForInput.schema,
  maskedText: builtForInput.maskedText,
  read(value, pointer, issues) {
    const input = builtForInput.read(value, pointer, issues)
    if (input === undefined) return undefined
    const { type = null, buildForType = null, notes: written = null } = input
    if (type !== null && buildForType !== null && type !== buildForType) {
      const message = `buildForType is ${buildForType}, and type, its other name, is ${type}.`
      const place = `${pointer}/buildForType`
      return addFault(issues, {
        pointer: place,
        rule: 'duplicate_field',
        message,
        sent: buildForType,
      })
    }
    return { type: type ?? buildForType, notes: written }
  },
}

/** The contract's sample begins with the Cyrillic letter that looks the same. */
const privateProjectType = alsoSpelled(oneOf(privateProjectFields.privateProjectType.of), {
  '\u0421ommercial': 'Commercial',
})

// The order of the contract: the project's clock after its value.
const { name, address, contractValue, ...projectRest } = membersOf(projectFields)

export const projectDetails = object(
  {
    projectId: required(recordId),
    name,
    address,
    contractValue,
    sourceModifiedDate: optional(sourceTime),
    ...projectRest,
    privateProjectDetails: optional(
      object(
        {
          ...membersOf(privateProjectFields),
          privateProjectType: optional(privateProjectType),
          builtFor: optional(builtFor),
        },
        projectFields.privateProjectDetails.titles[0],
      ),
    ),
  },
  'ProjectDetails',
)

type ProjectInput = NonNullable<ReturnType<typeof projectDetails.read>>
type WholeProject = NonNullable<ReturnType<typeof projectDetails.complete>>

/** The project's clock must not be ahead of the hub's, like that of the document. */
export function validateProjectClock(
  sent: ProjectInput | null | undefined,
  now: Date,
  issues: Issues,
): void {
  const time = sent?.sourceModifiedDate ?? undefined
  validateSourceClock(time, now, issues, '/projectDetails/sourceModifiedDate')
}

/** The project of a body without faults; `null` if it has none. */
export function sentProject(project: WholeProject | null): SentProject | null {
  if (project === null) return null
  const { projectId, sourceModifiedDate, ...content } = project
  return { id: projectId, content, sourceModifiedDate }
}

/** `GET /integration/project/{id}` */
export function serializeProject(project: Project) {
  const { id, blueTapeId, content, sourceModifiedDate } = project
  const { version, hubVersion, createdAt, updatedAt } = project
  const hub = { version, hubVersion, createdAt, updatedAt }
  return { projectId: id, blueTapeId, ...content, sourceModifiedDate, hub }
}

export const projectSchema = shape('Project', {
  projectId: string,
  blueTapeId: string,
  ...propertiesOf(projectFields),
  sourceModifiedDate: string,
  hub: recordHub,
})
