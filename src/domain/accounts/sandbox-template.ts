// What a sandbox contains when it is created.
export const sandboxTemplates = ['empty', 'contract', 'world'] as const
export type SandboxTemplate = (typeof sandboxTemplates)[number]
