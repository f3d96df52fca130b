// The endpoints about credit.
import { approveCredit } from './approve-credit.ts'
import { cancelApplication } from './cancel-application.ts'
import { getApplication } from './get-application.ts'
import { getCredit } from './get-credit.ts'
import { getCreditInfo } from './get-credit-info.ts'
import { liftBar } from './lift-bar.ts'
import { rejectCredit } from './reject-credit.ts'
import { releaseDraw } from './release-draw.ts'
import { repayCredit } from './repay-credit.ts'
import { repayDraws } from './repay-draws.ts'
import { requestCredit } from './request-credit.ts'
import { searchDraws } from './search-draws.ts'
import { setCredit } from './set-credit.ts'

export const creditEndpoints = [
  getCreditInfo,
  requestCredit,
  repayCredit,
  searchDraws,
  getApplication,
  approveCredit,
  rejectCredit,
  cancelApplication,
  releaseDraw,
  getCredit,
  setCredit,
  liftBar,
  repayDraws,
] as const
