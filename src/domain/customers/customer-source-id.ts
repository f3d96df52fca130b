// The name of a customer source among all that an account seals and derives secrets for.
export const customerSourceId = 'customer-source'
