// The name under which the secrets of an account's customer source are sealed and derived.
export const customerSourceId = 'customer-source'
