// The endpoints about customers.
import { createCustomer } from './create-customer.ts'
import { freezeCustomer } from './freeze-customer.ts'
import { getAccountCustomer } from './get-account-customer.ts'
import { getAccountCustomerHistory } from './get-customer-history.ts'
import { getAccountCustomerTimeline } from './get-customer-timeline.ts'
import { getCustomer } from './get-customer.ts'
import { getCustomerHistory } from './get-customer-history.ts'
import { getSignUp } from './get-sign-up.ts'
import { linkCustomer } from './link-customer.ts'
import { listCustomers } from './list-customers.ts'
import { openSignUp } from './open-sign-up.ts'
import { searchCustomers } from './search-customers.ts'
import { signUpCustomer } from './sign-up-customer.ts'
import { signUpPayer } from './sign-up-payer.ts'
import { unfreezeCustomer } from './unfreeze-customer.ts'
import { updateCustomer } from './update-customer.ts'

export const customerEndpoints = [
  linkCustomer,
  createCustomer,
  updateCustomer,
  listCustomers,
  getCustomer,
  getSignUp,
  getCustomerHistory,
  openSignUp,
  signUpCustomer,
  signUpPayer,
  searchCustomers,
  getAccountCustomer,
  getAccountCustomerHistory,
  getAccountCustomerTimeline,
  freezeCustomer,
  unfreezeCustomer,
] as const
