// Written by `npm run generate` from openapi.json.

export interface paths {
    "/integration/invoice/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invoice, with what may be changed now and why not the rest
         * @description Read an invoice, with what may be changed now and why not the rest. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-invoice"];
        /**
         * Update an invoice
         * @description Update an invoice. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["update-invoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices in the order of their ids
         * @description List invoices in the order of their ids. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-invoices"];
        put?: never;
        /**
         * Create an invoice, with its project where one is sent along
         * @description Create an invoice, with its project where one is sent along. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["create-invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/invoice/simplify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an invoice with payers, where there is no customer yet
         * @description Create an invoice with payers, where there is no customer yet. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["create-simplified-invoice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/invoice/simplify/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a simplified invoice
         * @description Update a simplified invoice. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["update-simplified-invoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/invoice/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an invoice
         * @description Cancel an invoice. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["cancel-invoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/invoice/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the status of an invoice, with the credit position of its buyer’s company
         * @description Read the status of an invoice, with the credit position of its buyer’s company. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-invoice-status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/invoice/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invoice as PDF, named by its number
         * @description Read an invoice as PDF, named by its number. For the accounting system, with the key of its account. Changes nothing. 409 when the stored state does not allow it.
         */
        get: operations["get-invoice-pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/invoice/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invoice as PDF, named by its number
         * @description Read an invoice as PDF, named by its number. For a buyer, with the query of a link. Changes nothing. 409 when the stored state does not allow it.
         */
        get: operations["open-invoice-pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/invoice/{id}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invoice as PDF, named by its number
         * @description Read an invoice as PDF, named by its number. For an operator, with a key of their own or a session. Changes nothing. 409 when the stored state does not allow it.
         */
        get: operations["get-account-invoice-pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/invoice/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every version of an invoice, newest first, or with `at` the invoice as it was then
         * @description Read every version of an invoice, newest first, or with `at` the invoice as it was then. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["get-invoice-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/invoice/{id}/checkout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the link under which a buyer pays an invoice
         * @description Read the link under which a buyer pays an invoice. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-checkout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/invoice/{id}/checkout-redirect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the link under which a buyer pays an invoice and is sent back afterwards
         * @description Read the link under which a buyer pays an invoice and is sent back afterwards. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-checkout-redirect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the link to pay an invoice: what it is, what can be paid, how, and what else is owed
         * @description Open the link to pay an invoice: what it is, what can be paid, how, and what else is owed. For a buyer, with the query of a link. Changes nothing.
         */
        get: operations["open-invoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/invoice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find invoices in all accounts, the last changed first; a page may have fewer than there are, so go on while there is a cursor
         * @description Find invoices in all accounts, the last changed first; a page may have fewer than there are, so go on while there is a cursor. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["search-invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/invoice/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what search-invoices finds as one CSV file
         * @description Read what search-invoices finds as one CSV file. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["export-invoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/invoice/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an invoice of an account, with what may be changed now, its buyer, payments and draw
         * @description Read an invoice of an account, with what may be changed now, its buyer, payments and draw. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account-invoice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/invoice/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every version of an invoice, newest first, or with `at` the invoice as it was then
         * @description Read every version of an invoice, newest first, or with `at` the invoice as it was then. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["get-account-invoice-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/invoice/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep an invoice from being paid: it is Draft until it is unfrozen
         * @description Keep an invoice from being paid: it is Draft until it is unfrozen. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["freeze-invoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/invoice/{id}/unfreeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let an invoice be paid again; it stays Draft while its customer is frozen
         * @description Let an invoice be paid again; it stays Draft while its customer is frozen. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["unfreeze-invoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/invoice/{id}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an invoice for its account, for good
         * @description Cancel an invoice for its account, for good. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["void-invoice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List quotes in the order of their ids
         * @description List quotes in the order of their ids. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-quotes"];
        put?: never;
        /**
         * Create a quote for its buyer to approve, with its project where one is sent along
         * @description Create a quote for its buyer to approve, with its project where one is sent along. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["create-quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/quote/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a quote, with the buyer’s link and with what may be changed now
         * @description Read a quote, with the buyer’s link and with what may be changed now. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-quote"];
        /**
         * Update a quote
         * @description Update a quote. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["update-quote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/quote/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the status of a quote, with the credit position of its buyer’s company
         * @description Read the status of a quote, with the credit position of its buyer’s company. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-quote-status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/quote/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every version of a quote, newest first, or with `at` the quote as it was then
         * @description Read every version of a quote, newest first, or with `at` the quote as it was then. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["get-quote-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the link to a quote: what is offered, and whether it can still be decided
         * @description Open the link to a quote: what is offered, and whether it can still be decided. For a buyer, with the query of a link. Changes nothing.
         */
        get: operations["open-quote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/quote/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the quote of the link
         * @description Approve the quote of the link. For a buyer, with the query of a link. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["approve-quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/quote/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject the quote of the link
         * @description Reject the quote of the link. For a buyer, with the query of a link. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["reject-quote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find quotes in all accounts, by the beginning of their number and the name of the buyer too
         * @description Find quotes in all accounts, by the beginning of their number and the name of the buyer too. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["search-quotes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/quote/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a quote of an account, with what may be changed now, what can become of it, its buyer and its project
         * @description Read a quote of an account, with what may be changed now, what can become of it, its buyer and its project. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account-quote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/quote/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every version of a quote, newest first, or with `at` the quote as it was then
         * @description Read every version of a quote, newest first, or with `at` the quote as it was then. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["get-account-quote-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies in the order of their ids
         * @description List companies in the order of their ids. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-companies"];
        put?: never;
        /**
         * Create a company, with its customer where one is sent along
         * @description Create a company, with its customer where one is sent along. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["create-company"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/company/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a company
         * @description Read a company. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-company"];
        /**
         * Update a company
         * @description Update a company. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["update-company"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/company/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every version of a company, newest first, or with `at` the company as it was then
         * @description Read every version of a company, newest first, or with `at` the company as it was then. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["get-company-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find companies in all accounts, by a part of their name too
         * @description Find companies in all accounts, by a part of their name too. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["search-companies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/company/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a company of an account, its customer and its credit
         * @description Read a company of an account, its customer and its credit. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account-company"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/company/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every version of a company, newest first, or with `at` the company as it was then
         * @description Read every version of a company, newest first, or with `at` the company as it was then. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["get-account-company-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/company/{id}/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link a customer to a company, as its one contact person
         * @description Link a customer to a company, as its one contact person. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["link-customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customers in the order of their ids
         * @description List customers in the order of their ids. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-customers"];
        put?: never;
        /**
         * Create a customer
         * @description Create a customer. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["create-customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/customer/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a customer
         * @description Read a customer. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-customer"];
        /**
         * Update a customer
         * @description Update a customer. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["update-customer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/customer/{id}/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the link by which a customer signs up
         * @description Read the link by which a customer signs up. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-sign-up"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/customer/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every version of a customer, newest first, or with `at` the customer as it was then
         * @description Read every version of a customer, newest first, or with `at` the customer as it was then. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["get-customer-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open the link to sign up: who is asked, and by whom
         * @description Open the link to sign up: who is asked, and by whom. For a buyer, with the query of a link. Changes nothing.
         */
        get: operations["open-sign-up"];
        put?: never;
        /**
         * Sign up as the customer whom the link was sent to
         * @description Sign up as the customer whom the link was sent to. For a buyer, with the query of a link. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["sign-up-customer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/invoice/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign up as who pays the invoice: a simplified one gets its customer by it
         * @description Sign up as who pays the invoice: a simplified one gets its customer by it. For a buyer, with the query of a link. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["sign-up-payer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/customer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find customers in all accounts, also by a name of theirs or of their company; of a telephone number the digits count
         * @description Find customers in all accounts, also by a name of theirs or of their company; of a telephone number the digits count. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["search-customers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/customer/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a customer of an account, and its company
         * @description Read a customer of an account, and its company. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account-customer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/customer/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every version of a customer, newest first, or with `at` the customer as it was then
         * @description Read every version of a customer, newest first, or with `at` the customer as it was then. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["get-account-customer-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/customer/{id}/freeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keep all of a customer’s invoices from being paid; repeat it while there are more
         * @description Keep all of a customer’s invoices from being paid; repeat it while there are more. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["freeze-customer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/customer/{id}/unfreeze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a customer’s invoices be paid again; repeat it while there are more
         * @description Let a customer’s invoices be paid again; repeat it while there are more. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["unfreeze-customer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/project": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects in the order of their ids
         * @description List projects in the order of their ids. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/project/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a project
         * @description Read a project. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-project"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/project/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read every version of a project, newest first, or with `at` the project as it was then
         * @description Read every version of a project, newest first, or with `at` the project as it was then. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["get-project-history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/company/{id}/creditInfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the credit position of a company, found by id, else by `phone` or `email`
         * @description Read the credit position of a company, found by id, else by `phone` or `email`. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-credit-info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/invoice/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose trade credit for the invoice of the link: approved at once, or looked at first
         * @description Choose trade credit for the invoice of the link: approved at once, or looked at first. For a buyer, with the query of a link. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["request-credit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/invoice/repayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Repay what is owed of trade credit by bank or card: this draw, or several of the company
         * @description Repay what is owed of trade credit by bank or card: this draw, or several of the company. For a buyer, with the query of a link. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["repay-credit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/draw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find draws in all accounts; the applications to review have the status InReview
         * @description Find draws in all accounts; the applications to review have the status InReview. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["search-draws"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/application/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an application for trade credit, and what each decision about it would do now
         * @description Read an application for trade credit, and what each decision about it would do now. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-application"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/application/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Approve an application for trade credit: the supplier is paid, the buyer owes
         * @description Approve an application for trade credit: the supplier is paid, the buyer owes. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["approve-credit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/application/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reject an application: the company gets no trade credit for six months
         * @description Reject an application: the company gets no trade credit for six months. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["reject-credit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/application/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an application, which bars nothing; the invoice is canceled
         * @description Cancel an application, which bars nothing; the invoice is canceled. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["cancel-application"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/draw/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * End a draw whose payout failed: its invoice can be paid otherwise
         * @description End a draw whose payout failed: its invoice can be paid otherwise. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["release-draw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/company/{id}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a company’s credit account, and its position of today
         * @description Read a company’s credit account, and its position of today. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-credit"];
        /**
         * Set a company’s credit limit and automatic approval; what is not said stays as it is
         * @description Set a company’s credit limit and automatic approval; what is not said stays as it is. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["set-credit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/company/{id}/lift-bar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a company use trade credit again before its six months are over
         * @description Let a company use trade credit again before its six months are over. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["lift-bar"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/repayment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a repayment of a company’s draws; it counts when it settles
         * @description Start a repayment of a company’s draws; it counts when it settles. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["repay-draws"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/buyer/invoice/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a payment stands that the invoice of the link is paid by
         * @description How a payment stands that the invoice of the link is paid by. For a buyer, with the query of a link. Changes nothing.
         */
        get: operations["open-payment"];
        put?: never;
        /**
         * Pay the invoice of the link by bank or card, or several of the same buyer at once
         * @description Pay the invoice of the link by bank or card, or several of the same buyer at once. For a buyer, with the query of a link. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["pay-invoices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find payments and payouts in all accounts
         * @description Find payments and payouts in all accounts. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["search-payments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/payment/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a payment
         * @description Read a payment. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-payment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/payment/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a payment settle at once: in the sandbox, or when its money came another way
         * @description Let a payment settle at once: in the sandbox, or when its money came another way. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["settle-payment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/payment/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let a payment fail at once; the reason is kept as its failure
         * @description Let a payment fail at once; the reason is kept as its failure. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["fail-payment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/payment/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Start a failed payment or payout again
         * @description Start a failed payment or payout again. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        put: operations["retry-payment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/webhook-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the endpoints that events are delivered to
         * @description List the endpoints that events are delivered to. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-webhook-endpoints"];
        put?: never;
        /**
         * Make an endpoint that events are delivered to; its secret is shown this once
         * @description Make an endpoint that events are delivered to; its secret is shown this once. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["create-webhook-endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/webhook-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the endpoints that events are delivered to
         * @description List the endpoints that events are delivered to. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-account-webhook-endpoints"];
        put?: never;
        /**
         * Make an endpoint that events are delivered to; its secret is shown this once
         * @description Make an endpoint that events are delivered to; its secret is shown this once. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["create-account-webhook-endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/webhook-endpoint/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an endpoint, with what waits for it and what failed last
         * @description Read an endpoint, with what waits for it and what failed last. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-webhook-endpoint"];
        put?: never;
        post?: never;
        /**
         * Delete an endpoint: once this is answered nothing is sent to it any more
         * @description Delete an endpoint: once this is answered nothing is sent to it any more. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        delete: operations["delete-webhook-endpoint"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint, or switch it on or off; what is not said stays as it is
         * @description Change an endpoint, or switch it on or off; what is not said stays as it is. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        patch: operations["update-webhook-endpoint"];
        trace?: never;
    };
    "/operator/account/{accountId}/webhook-endpoint/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an endpoint, with what waits for it and what failed last
         * @description Read an endpoint, with what waits for it and what failed last. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account-webhook-endpoint"];
        put?: never;
        post?: never;
        /**
         * Delete an endpoint: once this is answered nothing is sent to it any more
         * @description Delete an endpoint: once this is answered nothing is sent to it any more. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        delete: operations["delete-account-webhook-endpoint"];
        options?: never;
        head?: never;
        /**
         * Change an endpoint, or switch it on or off; what is not said stays as it is
         * @description Change an endpoint, or switch it on or off; what is not said stays as it is. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        patch: operations["update-account-webhook-endpoint"];
        trace?: never;
    };
    "/integration/webhook-endpoint/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an endpoint another secret, shown this once; both sign during the overlap
         * @description Give an endpoint another secret, shown this once; both sign during the overlap. For the accounting system, with the key of its account. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["rotate-webhook-secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/webhook-endpoint/{id}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an endpoint another secret, shown this once; both sign during the overlap
         * @description Give an endpoint another secret, shown this once; both sign during the overlap. For an operator, with a key of their own or a session. The answer is the verdict, and it is on disk. An `Idempotency-Key` makes it safe to repeat. 409 when the stored state does not allow it.
         */
        post: operations["rotate-account-webhook-secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/webhook-endpoint/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event to an endpoint at once, and tell what it answered
         * @description Send a test event to an endpoint at once, and tell what it answered. For the accounting system, with the key of its account. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log.
         */
        post: operations["test-webhook-endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/webhook-endpoint/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test event to an endpoint at once, and tell what it answered
         * @description Send a test event to an endpoint at once, and tell what it answered. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log.
         */
        post: operations["test-account-webhook-endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/webhook-endpoint/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries to an endpoint, the newest event first
         * @description List the deliveries to an endpoint, the newest event first. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-webhook-deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/webhook-endpoint/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries to an endpoint, the newest event first
         * @description List the deliveries to an endpoint, the newest event first. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-account-webhook-deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/webhook-endpoint/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver again: one delivery, all parked since a time, or the feed from a number on
         * @description Deliver again: one delivery, all parked since a time, or the feed from a number on. For the accounting system, with the key of its account. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        post: operations["replay-webhook-deliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/webhook-endpoint/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver again: one delivery, all parked since a time, or the feed from a number on
         * @description Deliver again: one delivery, all parked since a time, or the feed from a number on. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        post: operations["replay-account-webhook-deliveries"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/webhook-delivery/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery with its attempts, and the beginning of what was answered
         * @description Read a delivery with its attempts, and the beginning of what was answered. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-webhook-delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/webhook-delivery/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery with its attempts, and the beginning of what was answered
         * @description Read a delivery with its attempts, and the beginning of what was answered. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account-webhook-delivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/webhook-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find endpoints in all accounts, such as those in trouble
         * @description Find endpoints in all accounts, such as those in trouble. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["search-webhook-endpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/customer-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where customers are pulled from
         * @description Read where customers are pulled from. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-customer-source"];
        /**
         * Set the URL that customers are pulled from; a new secret is shown this once
         * @description Set the URL that customers are pulled from; a new secret is shown this once. For the accounting system, with the key of its account. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        put: operations["set-customer-source"];
        post?: never;
        /**
         * Delete the URL that customers are pulled from; its secret never signs again
         * @description Delete the URL that customers are pulled from; its secret never signs again. For the accounting system, with the key of its account. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        delete: operations["delete-customer-source"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/customer-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read where customers are pulled from
         * @description Read where customers are pulled from. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account-customer-source"];
        /**
         * Set the URL that customers are pulled from; a new secret is shown this once
         * @description Set the URL that customers are pulled from; a new secret is shown this once. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        put: operations["set-account-customer-source"];
        post?: never;
        /**
         * Delete the URL that customers are pulled from; its secret never signs again
         * @description Delete the URL that customers are pulled from; its secret never signs again. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        delete: operations["delete-account-customer-source"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/customer-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the imports of customers, the newest first
         * @description List the imports of customers, the newest first. For the accounting system, with the key of its account. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-customer-imports"];
        put?: never;
        /**
         * Pull all customers from their source, page by page
         * @description Pull all customers from their source, page by page. For the accounting system, with the key of its account. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        post: operations["start-customer-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/customer-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the imports of customers, the newest first
         * @description List the imports of customers, the newest first. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-account-customer-imports"];
        put?: never;
        /**
         * Pull all customers from their source, page by page
         * @description Pull all customers from their source, page by page. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        post: operations["start-account-customer-import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/customer-import/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an import of customers has come
         * @description Read how far an import of customers has come. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-customer-import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/customer-import/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how far an import of customers has come
         * @description Read how far an import of customers has come. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account-customer-import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/customer-import/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an import of customers that runs; what it has brought stays
         * @description Cancel an import of customers that runs; what it has brought stays. For the accounting system, with the key of its account. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        put: operations["cancel-customer-import"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/customer-import/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Cancel an import of customers that runs; what it has brought stays
         * @description Cancel an import of customers that runs; what it has brought stays. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        put: operations["cancel-account-customer-import"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the account’s feed of events, numbered without a gap
         * @description Read the account’s feed of events, numbered without a gap. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["list-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch the feeds of all accounts, or of one, as server-sent events: `event`, `latest`, `skipped`, `writes` and `reset`
         * @description Watch the feeds of all accounts, or of one, as server-sent events: `event`, `latest`, `skipped`, `writes` and `reset`. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["stream-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the feed of an account
         * @description Read the feed of an account. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["list-account-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one attempt to write: what was sent, its verdict and why
         * @description Read one attempt to write: what was sent, its verdict and why. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/operations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read one attempt to write: what was sent, its verdict and why
         * @description Read one attempt to write: what was sent, its verdict and why. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account-operation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/operation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find attempts to write in all accounts, the newest first; a page may have fewer than there are, so go on while there is a cursor
         * @description Find attempts to write in all accounts, the newest first; a page may have fewer than there are, so go on while there is a cursor. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["search-operations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the attempts to write in an account, the newest first
         * @description List the attempts to write in an account, the newest first. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-account-operations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/operations/{id}/again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run what an operation sent, personal data masked, again in an account that is a sandbox
         * @description Run what an operation sent, personal data masked, again in an account that is a sandbox. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        post: operations["run-again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read who is calling: the operator’s key, and the session of a browser
         * @description Read who is calling: the operator’s key, and the session of a browser. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-session"];
        put?: never;
        /**
         * Sign in with an operator’s key: sets a cookie that is good below /operator/
         * @description Sign in with an operator’s key: sets a cookie that is good below /operator/. Needs no credentials besides its body. Changes nothing. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log.
         */
        post: operations["start-session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/session/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign out: ends the session, whoever holds its cookie
         * @description Sign out: ends the session, whoever holds its cookie. For an operator, with a key of their own or a session. Changes nothing. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log.
         */
        put: operations["end-session"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accounts in the order of their ids, also by a part of their id or name
         * @description List accounts in the order of their ids, also by a part of their id or name. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-accounts"];
        put?: never;
        /**
         * Make an account
         * @description Make an account. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        post: operations["create-account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List operators’ keys, without their secrets
         * @description List operators’ keys, without their secrets. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["list-operator-keys"];
        put?: never;
        /**
         * Make an operator’s key; its text is shown this once
         * @description Make an operator’s key; its text is shown this once. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log.
         */
        post: operations["create-operator-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/key/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make an operator’s key useless, for good, from the next call on
         * @description Make an operator’s key useless, for good, from the next call on. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log.
         */
        put: operations["revoke-operator-key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/act": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what operators did to accounts, keys and policies, the newest first
         * @description List what operators did to accounts, keys and policies, the newest first. For an operator, with a key of their own or a session. Changes nothing. Page after page: `nextCursor` is the `cursor` of the next one.
         */
        get: operations["list-acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an account and its policies
         * @description Read an account and its policies. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-account"];
        /**
         * Change an account’s name and policies; what is not said stays as it is
         * @description Change an account’s name and policies; what is not said stays as it is. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log.
         */
        put: operations["set-account"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List an account’s keys, without their secrets
         * @description List an account’s keys, without their secrets. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["list-account-keys"];
        put?: never;
        /**
         * Make a key of an account, or one in the place of another; its text is shown this once
         * @description Make a key of an account, or one in the place of another; its text is shown this once. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log.
         */
        post: operations["create-account-key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/key/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make a key of an account useless, for good; a hub that runs refuses it within a second
         * @description Make a key of an account useless, for good; a hub that runs refuses it within a second. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log.
         */
        put: operations["revoke-account-key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the tables that the hub judges by: moves, claims, locks, rules
         * @description Read the tables that the hub judges by: moves, claims, locks, rules. For the accounting system, with the key of its account. Changes nothing.
         */
        get: operations["get-rules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the hub is doing: writes by verdict over time, refusals by rule and account, latency, what waits, endpoints in trouble and silent accounts
         * @description Read how the hub is doing: writes by verdict over time, refusals by rule and account, latency, what waits, endpoints in trouble and silent accounts. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["get-today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look whether all is well with the hub, as `bthub doctor` does
         * @description Look whether all is well with the hub, as `bthub doctor` does. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["run-checks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the settings of the hub that answers, each with its origin; secrets are not shown
         * @description List the settings of the hub that answers, each with its origin; secrets are not shown. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["list-settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the backups in the data folder of the hub that answers, the newest first
         * @description List the backups in the data folder of the hub that answers, the newest first. For an operator, with a key of their own or a session. Changes nothing.
         */
        get: operations["list-backups"];
        put?: never;
        /**
         * Write the whole database into a file in the data folder, while the hub runs
         * @description Write the whole database into a file in the data folder, while the hub runs. For an operator, with a key of their own or a session. An `Idempotency-Key` makes it safe to repeat. It is recorded in the audit log. 409 when the stored state does not allow it.
         */
        post: operations["create-backup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        InvoiceUpdate: {
            /** @description May repeat the id of the path; another is refused. */
            id?: string | null;
            /** @description The number people know it by. */
            invoiceNumber: string;
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            invoiceDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            expirationDate: string;
            /**
             * Format: decimal-2
             * @description Amount without tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            subTotal: number | string;
            /**
             * Format: decimal-2
             * @description Amount with tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            totalAmount: number | string;
            /**
             * Format: decimal-2
             * @description Tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            taxAmount: number | string;
            /**
             * Format: decimal-2
             * @description What is still open, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amountDue: number | string;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description Members of sales. */
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /**
             * @description A claim: the source owns Draft and Placed, and may ask for Canceled.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
        };
        /** @description A line with a description and none of the amounts is a comment: its amounts are zero. */
        InvoiceLine: {
            /** @description Friendly name of the goods or services received. */
            description?: string | null;
            /**
             * Format: decimal-12
             * @description Price of one unit, as a number or a text: at most 15 digits, 12 of them decimals.
             */
            unitAmount: number | string;
            /**
             * Format: decimal-12
             * @description Number of units, as a number or a text: at most 15 digits, 12 of them decimals.
             */
            quantity: number | string;
            /**
             * Format: decimal-6
             * @description Amount without tax, after discount, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            subTotal: number | string;
            /**
             * Format: decimal-6
             * @description Tax, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            taxAmount: number | string;
            /**
             * Format: decimal-6
             * @description Amount with tax, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            totalAmount: number | string;
        };
        SalesPerson: {
            /** @description First name of the sales member. */
            firstName?: string | null;
            /** @description Last name of the sales member. */
            lastName?: string | null;
            /** @description Email address of the sales member. */
            emailAddress?: string | null;
            /** @description Mobile phone number of the sales member. */
            cellPhoneNumber?: string | null;
        };
        InvoiceWritten: {
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["InvoiceVerdict"];
        };
        InvoiceVerdict: {
            /** @description Amount of the invoice, inclusive of tax. */
            totalAmount: number;
            /**
             * @description `applied`, `unchanged`, `superseded` or `refused`.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The fields that the write changed, as JSON pointers. */
            changed: string[];
            /** @description What was accepted but deserves a look. */
            warnings: components["schemas"]["Finding"][];
            /** @description Only when `superseded`: the stored, later time of the source. */
            storedSourceModifiedDate?: string;
            /** @description Why, in one sentence that fits a log. */
            reason?: string;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        Finding: {
            /** @description The field, as a JSON pointer into the body. */
            pointer: string;
            /**
             * @description The stable name of the reason; each has a page below `/docs/rules/`.
             * @enum {string}
             */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
            /** @description The fault in one sentence. */
            message: string;
            /** @description What was sent, as text. */
            sent?: string;
            /** @description The right value, or what it has to be like. */
            expected?: string;
            /** @description How far the two are apart. */
            difference?: string;
            /** @description What is stored. */
            stored?: string;
            /** @description What can be done instead. */
            wayOut?: string;
            /**
             * @description The narrowest way of rounding that explains the difference.
             * @enum {string}
             */
            explanation?: "amounts_rounded_apart" | "header_rounded_once" | "half_up_per_line" | "up_or_down_per_line" | "several_taxes_per_line" | "price_rounded" | "quantity_rounded" | "price_and_quantity_rounded";
        };
        InvoiceCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description The number people know it by. */
            invoiceNumber: string;
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            invoiceDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            expirationDate: string;
            /**
             * Format: decimal-2
             * @description Amount without tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            subTotal: number | string;
            /**
             * Format: decimal-2
             * @description Amount with tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            totalAmount: number | string;
            /**
             * Format: decimal-2
             * @description Tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            taxAmount: number | string;
            /**
             * Format: decimal-2
             * @description What is still open, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amountDue: number | string;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description Members of sales. */
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /**
             * @description A claim: the source owns Draft and Placed, and may ask for Canceled.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            /** @description An approved quote, by its id: the invoice is approved by it. */
            quoteId?: string | null;
            /** @description The quote that the invoice cites, by its number. */
            quoteRefNumber?: string | null;
            /** @description The building project that the document is for; it is created or updated along with it. */
            projectDetails?: components["schemas"]["ProjectDetails"];
        };
        ProjectDetails: {
            /** @description The source’s own id, case-sensitive. */
            projectId: string;
            /** @description Name of the project. */
            name?: string | null;
            /** @description Address, in one line. */
            address?: string | null;
            /**
             * Format: decimal-2
             * @description Dollars, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            contractValue?: number | string | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate?: string | null;
            /**
             * Format: date-or-date-time
             * @description A date or a date-time.
             */
            startDate?: string | null;
            /**
             * Format: date-or-date-time
             * @description A date or a date-time.
             */
            endDate?: string | null;
            /** @description The source’s id of the job. */
            jobId?: string | null;
            /** @description Where the job is. */
            jobAddress?: components["schemas"]["JobAddress"];
            /**
             * @description The buyer’s role on the job.
             * @enum {string|null}
             */
            role?: "PrimeOrGeneralContractor" | "Default" | null;
            /** @description The prime contractor. */
            primeContractorDetails?: components["schemas"]["PrimeContractor"];
            /**
             * @description The kind of project.
             * @enum {string|null}
             */
            type?: "private" | "public" | "federal" | "Default" | null;
            /** @description What only private projects have. */
            privateProjectDetails?: components["schemas"]["PrivateProject"];
            /** @description What only public projects have. */
            publicProjectDetails?: components["schemas"]["PublicProject"];
            /** @description What only federal projects have. */
            federalProjectDetails?: components["schemas"]["FederalProject"];
            /** @description Owners who are persons. */
            individualOwners?: components["schemas"]["IndividualOwner"][] | null;
            /** @description Owners that are businesses. */
            businessOwners?: components["schemas"]["BusinessOwner"][] | null;
        } | null;
        JobAddress: {
            /** @description Address, in one line. */
            address?: string | null;
            /** @description Unit number. */
            unitNo?: string | null;
            /** @description State. */
            state?: string | null;
            /** @description ZIP code. */
            zipCode?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description Lot number. */
            lotNumber?: string | null;
            /** @description Block number. */
            blockNumber?: string | null;
        } | null;
        PrimeContractor: {
            /** @description Name of the business. */
            businessName?: string | null;
            /** @description First name. */
            firstName?: string | null;
            /** @description Last name. */
            lastName?: string | null;
            /** @description Phone number of the business. */
            businessPhoneNumber?: string | null;
            /** @description E-mail address of the business. */
            businessEmail?: string | null;
            /** @description Address of the business, in one line. */
            businessAddress?: string | null;
            /** @description State. */
            state?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description ZIP code. */
            zipCode?: string | null;
        } | null;
        PrivateProject: {
            /**
             * @description Kind of private project.
             * @enum {string|null}
             */
            privateProjectType?: "Commercial" | "Default" | "Сommercial" | null;
            /** @description Whom it is built for. */
            builtFor?: components["schemas"]["BuiltFor"];
        } | null;
        BuiltFor: {
            /**
             * @description Whom it is built for.
             * @enum {string|null}
             */
            type?: "PropertyOwnerNewBuilding" | "Default" | null;
            /**
             * @description Another name of `type`.
             * @enum {string|null}
             */
            buildForType?: "PropertyOwnerNewBuilding" | "Default" | null;
            /** @description Notes. */
            notes?: string | null;
        } | null;
        PublicProject: {
            /** @description Description. */
            description?: string | null;
            /** @description Whether there is a bond. */
            hasBond?: boolean | null;
            /** @description Whether a bond is required. */
            isBondRequired?: boolean | null;
        } | null;
        FederalProject: {
            /** @description Whether there is a bond. */
            hasBond?: boolean | null;
        } | null;
        IndividualOwner: {
            /** @description First name. */
            firstName?: string | null;
            /** @description Last name. */
            lastName?: string | null;
            /** @description Phone number. */
            phone?: string | null;
            /** @description Home address. */
            homeAddress?: string | null;
            /** @description State. */
            state?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description ZIP code. */
            zipCode?: string | null;
        };
        BusinessOwner: {
            /** @description Name of the business. */
            businessName?: string | null;
            /** @description First name. */
            firstName?: string | null;
            /** @description Last name. */
            lastName?: string | null;
            /** @description Phone number of the business. */
            businessPhoneNumber?: string | null;
            /** @description E-mail address of the business. */
            businessEmail?: string | null;
            /** @description Address of the business, in one line. */
            businessAddress?: string | null;
            /** @description State. */
            state?: string | null;
            /** @description City. */
            city?: string | null;
            /** @description ZIP code. */
            zipCode?: string | null;
        };
        SimplifiedInvoiceCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description The number people know it by. */
            invoiceNumber: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            invoiceDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            expirationDate: string;
            /**
             * Format: decimal-2
             * @description Amount without tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            subTotal: number | string;
            /**
             * Format: decimal-2
             * @description Amount with tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            totalAmount: number | string;
            /**
             * Format: decimal-2
             * @description Tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            taxAmount: number | string;
            /**
             * Format: decimal-2
             * @description What is still open, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amountDue: number | string;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description Members of sales. */
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /** @description Whom the invoice is sent to: an e-mail address or a phone number is enough. */
            payersInfo: components["schemas"]["Payer"][];
            /** @description The building project that the document is for; it is created or updated along with it. */
            projectDetails?: components["schemas"]["ProjectDetails"];
        };
        Payer: {
            /** @description First name. */
            firstName?: string | null;
            /** @description Last name. */
            lastName?: string | null;
            /** @description E-mail address; links and notices are sent here. */
            emailAddress?: string | null;
            /** @description Mobile phone number; links and notices are sent here. */
            cellPhoneNumber?: string | null;
            /** @description Name of the business. */
            businessName?: string | null;
        };
        SimplifiedInvoiceUpdate: {
            /** @description May repeat the id of the path; another is refused. */
            id?: string | null;
            /** @description The number people know it by. */
            invoiceNumber: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            invoiceDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            expirationDate: string;
            /**
             * Format: decimal-2
             * @description Amount without tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            subTotal: number | string;
            /**
             * Format: decimal-2
             * @description Amount with tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            totalAmount: number | string;
            /**
             * Format: decimal-2
             * @description Tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            taxAmount: number | string;
            /**
             * Format: decimal-2
             * @description What is still open, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amountDue: number | string;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description Members of sales. */
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /** @description Whom the invoice is sent to: an e-mail address or a phone number is enough. */
            payersInfo?: components["schemas"]["Payer"][] | null;
        };
        InvoiceCancel: Record<string, never> | null;
        InvoiceCanceled: Record<string, never>;
        InvoiceList: {
            /** @description The items of this page. */
            items: components["schemas"]["Invoice"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        Invoice: {
            /** @description The source’s own id. */
            id: string;
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description Friendly reference for the invoice. If available, this appears in the file name of invoice attachments. */
            invoiceNumber: string;
            /** @description The customer; `null` while a simplified invoice has only payers. */
            customerId: string | null;
            /**
             * Format: date
             * @description Date of the invoice as recorded in the accounting service provider.
             */
            invoiceDate: string;
            /**
             * Format: date
             * @description Date the invoice is due to be paid by.
             */
            dueDate: string;
            /**
             * Format: date
             * @description Expiration date of the invoice.
             */
            expirationDate: string;
            /** @description Value of the invoice, including discounts and excluding tax. */
            subTotal: number;
            /** @description Amount of the invoice, inclusive of tax. */
            totalAmount: number;
            /** @description Any tax applied to the invoice amount. */
            taxAmount: number;
            /** @description Amount outstanding on the invoice. */
            amountDue: number;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines: components["schemas"]["StoredLine"][];
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string;
            /**
             * @description Status of the invoice.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            /** @description Members of sales. */
            salesInfo: components["schemas"]["StoredSalesPerson"][];
            /** @description Who may pay, where there is no customer yet: each with an e-mail address or a phone number. */
            payersInfo: components["schemas"]["StoredPayer"][] | null;
            /** @description The quote that the invoice cites, by its id. */
            quoteId: string | null;
            /** @description The quote that the invoice cites, by its number. */
            quoteRefNumber: string | null;
            /** @description The project of the invoice. */
            projectId: string | null;
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["InvoiceHubFields"];
        };
        StoredLine: {
            /** @description Friendly name of the goods or services received. */
            description: string | null;
            /** @description Price of each unit of goods or services. */
            unitAmount: number;
            /** @description Number of units of goods or services. */
            quantity: number;
            /** @description Amount of the line, inclusive of discounts but exclusive of tax. */
            subTotal: number;
            /** @description Amount of tax for the line. */
            taxAmount: number;
            /** @description Total amount of the line, inclusive of discounts and tax. */
            totalAmount: number;
        };
        StoredSalesPerson: {
            /** @description First name. */
            firstName: string | null;
            /** @description Last name. */
            lastName: string | null;
            /** @description E-mail address; links and notices are sent here. */
            emailAddress: string | null;
            /** @description Mobile phone number; links and notices are sent here. */
            cellPhoneNumber: string | null;
        };
        StoredPayer: {
            /** @description First name. */
            firstName: string | null;
            /** @description Last name. */
            lastName: string | null;
            /** @description E-mail address; links and notices are sent here. */
            emailAddress: string | null;
            /** @description Mobile phone number; links and notices are sent here. */
            cellPhoneNumber: string | null;
            /** @description Name of the business. */
            businessName: string | null;
        };
        InvoiceHubFields: {
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The version of all of the record; every change raises it, the hub’s own too. */
            hubVersion: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /** @description The fields that an update may change now. */
            editable: string[];
            /** @description The fields that an update may not change now. */
            locked: string[];
            /** @description Why fields are locked; `null` when none is. */
            lockedBecause: string | null;
            /**
             * Format: date-time
             * @description Since when an operator has stopped payments; `null` when nobody has.
             */
            frozenAt: string | null;
            /** @description The payments that the source has to book, in their order. */
            bookings: components["schemas"]["Booking"][];
        };
        Booking: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The payment. */
            paymentId: string;
            /** @description The amount in dollars. */
            amount: number;
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /**
             * @description How it is paid.
             * @enum {string}
             */
            method: "ach" | "card" | "credit";
            /**
             * @description The full amount, the advance of it, or the final rest.
             * @enum {string}
             */
            kind: "full" | "advance" | "final";
            /** @description The fee. */
            fee: number;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
        };
        InvoiceStatus: {
            /** @description The invoice. */
            invoiceId: string;
            /**
             * @description Status of the invoice.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            /** @description The credit position of the buyer’s company; `null` without a company. */
            creditInfo: components["schemas"]["CreditInfo"] | null;
            /** @description Amount of the invoice, inclusive of tax. */
            totalAmount: number;
        };
        CreditInfo: {
            /**
             * @description State of the credit account.
             * @enum {string}
             */
            accountStatus: "notApproved" | "active" | "suspended" | "barred";
            /**
             * @description State of the business as a whole.
             * @enum {string}
             */
            masterStatus: "active" | "frozen";
            /** @description Overdue by 1 to 30 days. */
            pastDue30: number;
            /** @description Overdue by 31 to 60 days. */
            pastDue60: number;
            /** @description Overdue by 61 to 90 days. */
            pastDue90: number;
            /** @description Overdue by more than 90 days. */
            pastDue90Plus: number;
            /** @description All that is overdue; `null` without an approved limit. */
            pastDueAmount: number | null;
            /** @description The approved limit; `null` before there is one. */
            limit: number | null;
            /** @description Credit that is not repaid yet. */
            balance: number;
            /** @description What is left of the limit; `null` without one. */
            availableCredit: number | null;
            /** @description Repayments under way. */
            processingAmount: number;
            /**
             * @description Kind of credit: a line of credit.
             * @enum {string}
             */
            creditType: "LOC";
            /** @description The limits within which credit is approved by itself. */
            automatedDrawApprovalInfo: components["schemas"]["AutomatedDrawApprovalInfo"];
        };
        AutomatedDrawApprovalInfo: {
            /** @description Whether credit is approved by itself. */
            isEnabled: boolean;
            /** @description The most for one invoice. */
            singleDrawMaxLimit: number;
            /** @description The part of the limit that may be used so, in percent. */
            creditLimitPercentageAvailableToUseAutomatically: number;
            /** @description The most in one day. */
            dailyLimit: number;
            /** @description The most in one week. */
            weeklyLimit: number;
        };
        Versions: {
            /** @description The items of this page. */
            items: components["schemas"]["Version"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        Version: {
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The version of all of the record; every change raises it, the hub’s own too. */
            hubVersion: number;
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
            /** @description Every changed field, before and after. */
            changes: components["schemas"]["Change"][];
        };
        Change: {
            /** @description The field, as a JSON pointer. */
            pointer: string;
            /** @description The value before; `null` when there was none. */
            before: unknown;
            /** @description The value after. */
            after: unknown;
        };
        Checkout: {
            /** @description The page where the buyer pays; the capital O is the contract’s. */
            checkOutUrl: string;
        };
        OpenedInvoice: {
            /** @description The name of the supplier. */
            supplier: string | null;
            /** @description The invoice. */
            invoice: components["schemas"]["BuyerInvoice"];
            /** @description Who buys; `null` while nobody is known. */
            buyer: components["schemas"]["Buyer"] | null;
            /** @description What can be paid now. */
            payable: components["schemas"]["BuyerPayable"];
            /** @description The ways to pay. */
            ways: components["schemas"]["WayToPay"][];
            /** @description Whether the payer may name a business. */
            canAddBusiness: boolean;
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["OwedCredit"] | null;
            /** @description Other open invoices of the same buyer. */
            others: components["schemas"]["OtherInvoice"][];
            /** @description Where the page leads when it is done. */
            redirectUrl: string | null;
        };
        BuyerInvoice: {
            /** @description The supplier’s id of the invoice. */
            id: string;
            /** @description Friendly reference for the invoice. If available, this appears in the file name of invoice attachments. */
            invoiceNumber: string;
            /**
             * Format: date
             * @description Date of the invoice as recorded in the accounting service provider.
             */
            invoiceDate: string;
            /** @description Amount outstanding on the invoice. */
            amountDue: number;
            /**
             * @description Status of the invoice.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            /**
             * Format: date
             * @description Date the invoice is due to be paid by.
             */
            dueDate: string;
            /**
             * Format: date
             * @description Expiration date of the invoice.
             */
            expirationDate: string;
            /** @description Value of the invoice, including discounts and excluding tax. */
            subTotal: number;
            /** @description Any tax applied to the invoice amount. */
            taxAmount: number;
            /** @description Amount of the invoice, inclusive of tax. */
            totalAmount: number;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines: components["schemas"]["StoredLine"][];
        };
        Buyer: {
            /** @description First name. */
            firstName: string;
            /** @description Last name. */
            lastName: string;
            /** @description Name of the business. */
            businessName: string | null;
            /** @description Whether the person has signed up. */
            isRegistered: boolean;
        };
        BuyerPayable: {
            /** @description The amount in dollars. */
            amount: number;
            /** @description Why not; `null` when nothing forbids it. */
            because: components["schemas"]["Obstacle"] | null;
        };
        Obstacle: {
            /**
             * @description The stable name of the reason; each has a page below `/docs/rules/`.
             * @enum {string}
             */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
            /** @description The fault in one sentence. */
            message: string;
        };
        WayToPay: {
            /**
             * @description How it is paid.
             * @enum {string}
             */
            method: "ach" | "card" | "credit";
            /** @description Whether this way is open. */
            isPossible: boolean;
            /** @description Why not; `null` when nothing forbids it. */
            because: components["schemas"]["Obstacle"] | null;
            /** @description The terms on offer, in days. */
            terms: (30 | 60 | 90)[];
            /** @description Whether an operator decides first. */
            isReviewed: boolean;
        };
        OwedCredit: {
            /** @description Credit that is not repaid yet. */
            balance: number;
            /** @description What is being repaid now. */
            repaying: number;
            /** @description The uses of credit. */
            draws: components["schemas"]["OwedDraw"][];
        };
        OwedDraw: {
            /** @description The invoice. */
            invoiceId: string;
            /** @description Friendly reference for the invoice. If available, this appears in the file name of invoice attachments. */
            invoiceNumber: string;
            /** @description The amount in dollars. */
            amount: number;
            /** @description What the buyer still owes. */
            outstanding: number;
            /** @description What is being repaid now. */
            repaying: number;
            /**
             * Format: date
             * @description Date the invoice is due to be paid by.
             */
            dueDate: string | null;
            /** @description Whether it is overdue. */
            isPastDue: boolean;
            /** @description What can be repaid now. */
            repayable: number;
            /** @description Why not; `null` when nothing forbids it. */
            because: components["schemas"]["Obstacle"] | null;
        };
        OtherInvoice: {
            /** @description The supplier’s id of the invoice. */
            id: string;
            /** @description Friendly reference for the invoice. If available, this appears in the file name of invoice attachments. */
            invoiceNumber: string;
            /**
             * Format: date
             * @description Date the invoice is due to be paid by.
             */
            dueDate: string;
            /** @description What can be paid now. */
            payable: number;
        };
        SearchInvoicesList: {
            /** @description The items of this page. */
            items: components["schemas"]["SearchInvoicesItem"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SearchInvoicesItem: {
            /** @description The account. */
            accountId: string;
            /** @description The record that it is about. */
            record: components["schemas"]["Invoice"];
            /** @description The name of the buyer. */
            buyer: string | null;
        };
        AccountInvoice: {
            /** @description The invoice. */
            invoice: components["schemas"]["Invoice"];
            /** @description The customer. */
            customer: components["schemas"]["Customer"] | null;
            /** @description The company. */
            company: components["schemas"]["Company"] | null;
            /** @description The quote. */
            quote: components["schemas"]["Quote"] | null;
            /** @description The use of credit. */
            draw: components["schemas"]["Draw"] | null;
            /** @description Its payments. */
            payments: components["schemas"]["Payment"][];
        };
        Customer: {
            /** @description The source’s own id. */
            id: string;
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description First name. */
            firstName: string;
            /** @description Last name. */
            lastName: string;
            /** @description E-mail address; links and notices are sent here. */
            emailAddress: string;
            /** @description Mobile phone number; links and notices are sent here. */
            cellPhoneNumber: string;
            /** @description The company that the customer belongs to. */
            companyId: string | null;
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string;
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["CustomerHubFields"];
        };
        CustomerHubFields: {
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The version of all of the record; every change raises it, the hub’s own too. */
            hubVersion: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /**
             * Format: date-time
             * @description When the customer signed up; `null` before.
             */
            registeredAt: string | null;
            /**
             * Format: date-time
             * @description Since when an operator has stopped payments; `null` when nobody has.
             */
            frozenAt: string | null;
        };
        Company: {
            /** @description The source’s own id. */
            id: string;
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description Name of the business. */
            businessName: string;
            /** @description Address of the business, in one line. */
            businessAddress: string;
            /** @description Phone number of the business. */
            businessPhoneNumber: string | null;
            /** @description Name of the business as it is to be shown. */
            businessDisplayName: string | null;
            /** @description The supplier’s own view of this buyer’s credit history. It is stored, and not validated. */
            creditDetails: components["schemas"]["StoredCreditDetails"] | null;
            /** @description The contact person of the company; `null` without one. */
            customerId: string | null;
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string;
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["HubFields"];
        };
        StoredCreditDetails: {
            /** @description Kind of account at the supplier. */
            accountType: string | null;
            /** @description When the account at the supplier was opened. */
            accountCreationDate: string | null;
            /** @description The supplier’s price package. */
            pricePackage: string | null;
            /** @description Who gives the credit. */
            creditProvider: string | null;
            /** @description State of the credit at the supplier. */
            creditStatus: string | null;
            /** @description The credit that the supplier gives. */
            creditAmount: number | null;
            /** @description What is outstanding. */
            outstandingAmount: number | null;
            /** @description What is overdue. */
            overdueBalance: number | null;
            /** @description What is overdue, by age. */
            agingOverdueBalance: components["schemas"]["StoredAgingBucket"][] | null;
            /** @description Sum of all invoices. */
            invoicesOverallAmount: number | null;
            /** @description Number of all invoices. */
            invoicesOverallCount: number | null;
            /** @description Sum of last year’s invoices. */
            invoicesLastYearAmount: number | null;
            /** @description Number of last year’s invoices. */
            invoicesLastYearCount: number | null;
            /** @description Sum of this year’s invoices. */
            invoicesYearToDateAmount: number | null;
            /** @description Number of this year’s invoices. */
            invoicesYearToDateCount: number | null;
            /** @description Sum of last month’s invoices. */
            invoicesLastMonthAmount: number | null;
            /** @description Number of last month’s invoices. */
            invoicesLastMonthCount: number | null;
            /** @description Sum of this month’s invoices. */
            invoicesMonthToDateAmount: number | null;
            /** @description Number of this month’s invoices. */
            invoicesMonthToDateCount: number | null;
            /** @description Average sum of a month’s invoices. */
            invoicesMonthlyAverageAmount: number | null;
            /** @description Average number of invoices in a month; may be fractional. */
            invoicesMonthlyAverageCount: number | null;
        };
        StoredAgingBucket: {
            /** @description Name of the bucket. */
            name: string | null;
            /** @description First day of the bucket. */
            daysFrom: number | null;
            /** @description Last day of the bucket. */
            daysTo: number | null;
            /** @description What is overdue. */
            overdueBalance: number | null;
        };
        HubFields: {
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The version of all of the record; every change raises it, the hub’s own too. */
            hubVersion: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
        };
        Quote: {
            /** @description The source’s own id. */
            id: string;
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description Number of the quote, as people know it. */
            quoteNumber: string;
            /** @description Reference to the customer the invoice has been issued to. */
            customerId: string;
            /**
             * Format: date
             * @description Date of the quote.
             */
            quoteDate: string;
            /**
             * Format: date
             * @description Date the invoice is due to be paid by.
             */
            dueDate: string;
            /**
             * Format: date
             * @description Expiration date of the invoice.
             */
            expirationDate: string;
            /** @description Value of the invoice, including discounts and excluding tax. */
            subTotal: number;
            /** @description Amount of the invoice, inclusive of tax. */
            totalAmount: number;
            /** @description Any tax applied to the invoice amount. */
            taxAmount: number;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines: components["schemas"]["StoredLine"][];
            /** @description The project of the quote. */
            projectId: string | null;
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["QuoteHubFields"];
        };
        QuoteHubFields: {
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The version of all of the record; every change raises it, the hub’s own too. */
            hubVersion: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
            /** @description How much of the quote invoices have used. */
            used: number;
            /** @description The fields that an update may change now. */
            editable: string[];
            /** @description The fields that an update may not change now. */
            locked: string[];
            /** @description Why fields are locked; `null` when none is. */
            lockedBecause: string | null;
            /** @description The page where the buyer approves or rejects the quote. */
            approvalUrl?: string;
        };
        Draw: {
            /** @description The invoice. */
            invoiceId: string;
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description The company that the customer belongs to. */
            companyId: string;
            /** @description Reference to the customer the invoice has been issued to. */
            customerId: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "InReview" | "Approved" | "Rejected" | "Canceled" | "Repaid";
            /** @description The amount in dollars. */
            amount: number;
            /**
             * @description Days until the credit is due.
             * @enum {integer}
             */
            termDays: 30 | 60 | 90;
            /**
             * @description The part that the supplier is paid at once, in percent.
             * @enum {integer}
             */
            advanceRate: 100 | 90 | 80;
            /** @description The fee, in percent. */
            feeRate: number;
            /** @description What the supplier is paid at once. */
            advance: number;
            /** @description What the supplier is paid later. */
            rest: number;
            /** @description The fee. */
            fee: number;
            /** @description What the buyer still owes. */
            outstanding: number;
            /** @description What is being repaid now. */
            repaying: number;
            /**
             * Format: date
             * @description When the credit is due; `null` before it is paid out.
             */
            dueDate: string | null;
            /** @description Whether it was approved by itself. */
            automatic: boolean;
            /**
             * Format: date-time
             * @description When the buyer asked for it.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When it was decided; `null` before.
             */
            decidedAt: string | null;
            /** @description Who decided; `null` when the hub did by itself. */
            decidedBy: string | null;
            /** @description The reason of the decision. */
            reason: string | null;
            /** @description The payment to the supplier. */
            payoutId: string | null;
            /**
             * Format: date-time
             * @description When the supplier got the advance; `null` before.
             */
            advancedAt: string | null;
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["HubMadeFields"];
        };
        HubMadeFields: {
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The version of all of the record; every change raises it, the hub’s own too. */
            hubVersion: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            updatedAt: string;
        };
        Payment: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /**
             * @description In from a buyer, or out to the supplier.
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * @description What the money is for.
             * @enum {string}
             */
            purpose: "invoices" | "repayment" | "advance" | "final";
            /**
             * @description How it is paid.
             * @enum {string}
             */
            method: "ach" | "card" | "credit";
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "Processing" | "Settled" | "Failed";
            /** @description The amount in dollars. */
            amount: number;
            /** @description The items of this page. */
            items: components["schemas"]["PaymentItem"][];
            /** @description The company that pays. */
            companyId: string | null;
            /** @description The customer who pays. */
            customerId: string | null;
            /** @description The number of the attempt. */
            attempt: number;
            /** @description Why it failed; `null` when it did not. */
            failure: string | null;
            /**
             * Format: date-time
             * @description When it began.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it ended; `null` before.
             */
            settledAt: string | null;
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["HubMadeFields"];
        };
        PaymentItem: {
            /** @description The invoice. */
            invoiceId: string;
            /** @description The amount in dollars. */
            amount: number;
        };
        AccountVersions: {
            /** @description The items of this page. */
            items: components["schemas"]["AccountVersion"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        AccountVersion: {
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The version of all of the record; every change raises it, the hub’s own too. */
            hubVersion: number;
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
            /** @description Every changed field, before and after. */
            changes: components["schemas"]["Change"][];
            /** @description The operation that made the version. */
            name: string;
            /** @description The key that called. */
            keyId: string | null;
            /** @description Who did it. */
            actor: components["schemas"]["Actor"];
            /** @description `X-Request-Id` of the call. */
            requestId: string | null;
            /** @description Status of the record. */
            status: string | null;
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string | null;
        };
        Actor: {
            /**
             * @description Whose side it was.
             * @enum {string}
             */
            kind: "source" | "buyer" | "operator" | "hub";
            /** @description The id of the key or of the person. */
            id: string | null;
            /** @description The name of the key or of the person. */
            name: string | null;
            /** @description The reason that was given. */
            reason: string | null;
        };
        Reason: {
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        InvoiceOperated: {
            /** @description The record that it is about. */
            record: components["schemas"]["Invoice"];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["OperatedVerdict"];
        };
        OperatedVerdict: {
            /**
             * @description `applied`, `unchanged`, `superseded` or `refused`.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The version of all of the record; every change raises it, the hub’s own too. */
            hubVersion: number;
            /** @description The fields that the write changed, as JSON pointers. */
            changed: string[];
            /** @description What was accepted but deserves a look. */
            warnings: components["schemas"]["Finding"][];
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        QuoteCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description The number people know it by. */
            quoteNumber: string;
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            quoteDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            expirationDate: string;
            /**
             * Format: decimal-2
             * @description Amount without tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            subTotal: number | string;
            /**
             * Format: decimal-2
             * @description Amount with tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            totalAmount: number | string;
            /**
             * Format: decimal-2
             * @description Tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            taxAmount: number | string;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description The building project that the document is for; it is created or updated along with it. */
            projectDetails?: components["schemas"]["ProjectDetails"];
        };
        QuoteWritten: {
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["QuoteVerdict"];
        };
        QuoteVerdict: {
            /** @description Amount of the invoice, inclusive of tax. */
            totalAmount: number;
            /**
             * @description `applied`, `unchanged`, `superseded` or `refused`.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The fields that the write changed, as JSON pointers. */
            changed: string[];
            /** @description What was accepted but deserves a look. */
            warnings: components["schemas"]["Finding"][];
            /** @description Only when `superseded`: the stored, later time of the source. */
            storedSourceModifiedDate?: string;
            /** @description Why, in one sentence that fits a log. */
            reason?: string;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        QuoteUpdate: {
            /** @description May repeat the id of the path; another is refused. */
            id?: string | null;
            /** @description The number people know it by. */
            quoteNumber: string;
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            quoteDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. Of a date-time the date as written counts.
             */
            expirationDate: string;
            /**
             * Format: decimal-2
             * @description Amount without tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            subTotal: number | string;
            /**
             * Format: decimal-2
             * @description Amount with tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            totalAmount: number | string;
            /**
             * Format: decimal-2
             * @description Tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            taxAmount: number | string;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
        };
        QuoteList: {
            /** @description The items of this page. */
            items: components["schemas"]["Quote"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        QuoteStatus: {
            /** @description The quote that the invoice comes from, by its id. */
            quoteId: string;
            /**
             * @description Status of the quote.
             * @enum {string}
             */
            status: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
            /** @description The credit position of the buyer’s company; `null` without a company. */
            creditInfo: components["schemas"]["CreditInfo"] | null;
            /** @description Amount of the invoice, inclusive of tax. */
            totalAmount: number;
        };
        OpenedQuote: {
            /** @description The name of the supplier. */
            supplier: string | null;
            /** @description The quote. */
            quote: components["schemas"]["BuyerQuote"];
            /** @description Who buys; `null` while nobody is known. */
            buyer: components["schemas"]["Buyer"] | null;
            /** @description Whether the buyer may still decide. */
            canDecide: boolean;
            /** @description Why not; `null` when nothing forbids it. */
            because: components["schemas"]["Obstacle"] | null;
        };
        BuyerQuote: {
            /** @description The supplier’s id of the quote. */
            id: string;
            /** @description Number of the quote, as people know it. */
            quoteNumber: string;
            /**
             * Format: date
             * @description Date of the quote.
             */
            quoteDate: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
            /**
             * Format: date
             * @description Date the invoice is due to be paid by.
             */
            dueDate: string;
            /**
             * Format: date
             * @description Expiration date of the invoice.
             */
            expirationDate: string;
            /** @description Value of the invoice, including discounts and excluding tax. */
            subTotal: number;
            /** @description Any tax applied to the invoice amount. */
            taxAmount: number;
            /** @description Amount of the invoice, inclusive of tax. */
            totalAmount: number;
            /** @description The lines. On an update an absent list keeps what is stored, and an empty one clears it. */
            lines: components["schemas"]["StoredLine"][];
        };
        Nothing: Record<string, never>;
        DecidedQuote: {
            /** @description The quote that the invoice comes from, by its id. */
            quoteId: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["BuyerVerdict"];
        };
        BuyerVerdict: {
            /**
             * @description `applied`, `unchanged`, `superseded` or `refused`.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /** @description What was accepted but deserves a look. */
            warnings: components["schemas"]["Finding"][];
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        SearchQuotesList: {
            /** @description The items of this page. */
            items: components["schemas"]["SearchQuotesItem"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SearchQuotesItem: {
            /** @description The account. */
            accountId: string;
            /** @description The record that it is about. */
            record: components["schemas"]["Quote"];
            /** @description The name of the buyer. */
            buyer: string | null;
        };
        AccountQuote: {
            /** @description The quote. */
            quote: components["schemas"]["Quote"];
            /** @description Every move that there is. */
            moves: components["schemas"]["QuoteMove"][];
            /** @description The customer. */
            customer: components["schemas"]["Customer"] | null;
            /** @description The company. */
            company: components["schemas"]["Company"] | null;
            /** @description The project. */
            project: components["schemas"]["Project"] | null;
        };
        QuoteMove: {
            /** @description What is done. */
            action: string;
            /**
             * @description Who may do it.
             * @enum {string}
             */
            actor: "buyer" | "source";
            /** @description What it means. */
            meaning: string;
            /**
             * @description The status it leads to.
             * @enum {string}
             */
            to: "PLACED" | "AUTHORIZED" | "REJECTED";
            /** @description Why not; `null` when nothing forbids it. */
            because: components["schemas"]["Obstacle"] | null;
        };
        Project: {
            /** @description The source’s own id of the project. */
            projectId: string;
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description Name of the project. */
            name: string | null;
            /** @description Address, in one line. */
            address: string | null;
            /** @description Value of the project’s contract. */
            contractValue: number | null;
            /** @description When work begins. */
            startDate: string | null;
            /** @description When work is to end. */
            endDate: string | null;
            /** @description The source’s id of the job. */
            jobId: string | null;
            /** @description Where the job is. */
            jobAddress: components["schemas"]["StoredJobAddress"] | null;
            /**
             * @description The buyer’s role on the job.
             * @enum {string|null}
             */
            role: "PrimeOrGeneralContractor" | "Default" | null;
            /** @description The prime contractor. */
            primeContractorDetails: components["schemas"]["StoredBusiness"] | null;
            /**
             * @description Kind of project.
             * @enum {string|null}
             */
            type: "private" | "public" | "federal" | "Default" | null;
            /** @description What only private projects have. */
            privateProjectDetails: components["schemas"]["StoredPrivateProject"] | null;
            /** @description What only public projects have. */
            publicProjectDetails: components["schemas"]["StoredPublicProject"] | null;
            /** @description What only federal projects have. */
            federalProjectDetails: components["schemas"]["StoredFederalProject"] | null;
            /** @description Owners who are persons. */
            individualOwners: components["schemas"]["StoredIndividualOwner"][] | null;
            /** @description Owners that are businesses. */
            businessOwners: components["schemas"]["StoredBusiness"][] | null;
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string;
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["HubFields"];
        };
        StoredJobAddress: {
            /** @description Address, in one line. */
            address: string | null;
            /** @description Unit number. */
            unitNo: string | null;
            /** @description State. */
            state: string | null;
            /** @description ZIP code. */
            zipCode: string | null;
            /** @description City. */
            city: string | null;
            /** @description Lot number. */
            lotNumber: string | null;
            /** @description Block number. */
            blockNumber: string | null;
        };
        StoredBusiness: {
            /** @description Name of the business. */
            businessName: string | null;
            /** @description First name. */
            firstName: string | null;
            /** @description Last name. */
            lastName: string | null;
            /** @description Phone number of the business. */
            businessPhoneNumber: string | null;
            /** @description E-mail address of the business. */
            businessEmail: string | null;
            /** @description Address of the business, in one line. */
            businessAddress: string | null;
            /** @description State. */
            state: string | null;
            /** @description City. */
            city: string | null;
            /** @description ZIP code. */
            zipCode: string | null;
        };
        StoredPrivateProject: {
            /**
             * @description Kind of private project.
             * @enum {string|null}
             */
            privateProjectType: "Commercial" | "Default" | null;
            /** @description Whom it is built for. */
            builtFor: components["schemas"]["StoredBuiltFor"] | null;
        };
        StoredBuiltFor: {
            /**
             * @description Whom it is built for.
             * @enum {string|null}
             */
            type: "PropertyOwnerNewBuilding" | "Default" | null;
            /** @description Notes. */
            notes: string | null;
        };
        StoredPublicProject: {
            /** @description Description. */
            description: string | null;
            /** @description Whether there is a bond. */
            hasBond: boolean | null;
            /** @description Whether a bond is required. */
            isBondRequired: boolean | null;
        };
        StoredFederalProject: {
            /** @description Whether there is a bond. */
            hasBond: boolean | null;
        };
        StoredIndividualOwner: {
            /** @description First name. */
            firstName: string | null;
            /** @description Last name. */
            lastName: string | null;
            /** @description Phone number. */
            phone: string | null;
            /** @description Home address. */
            homeAddress: string | null;
            /** @description State. */
            state: string | null;
            /** @description City. */
            city: string | null;
            /** @description ZIP code. */
            zipCode: string | null;
        };
        CompanyCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description The name in the books. */
            businessName: string;
            /** @description The whole address as one text. */
            businessAddress: string;
            /** @description Phone number of the business. */
            businessPhoneNumber?: string | null;
            /** @description Name of the business as it is to be shown. */
            businessDisplayName?: string | null;
            /** @description The supplier’s own view of this buyer’s credit history. It is stored, and not validated. */
            creditDetails?: components["schemas"]["CreditDetails"];
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description At most one: a company can have only one customer. */
            customers?: components["schemas"]["CompanyCustomer"][] | null;
        };
        CreditDetails: {
            /** @description Kind of account at the supplier. */
            accountType?: string | null;
            /** @description When the account at the supplier was opened. */
            accountCreationDate?: string | null;
            /** @description The supplier’s price package. */
            pricePackage?: string | null;
            /** @description Who gives the credit. */
            creditProvider?: string | null;
            /** @description State of the credit at the supplier. */
            creditStatus?: string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            creditAmount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            outstandingAmount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            overdueBalance?: number | string | null;
            /** @description What is overdue, by age. */
            agingOverdueBalance?: components["schemas"]["AgingBucket"][] | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesOverallAmount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesOverallCount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesLastYearAmount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesLastYearCount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesYearToDateAmount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesYearToDateCount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesLastMonthAmount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesLastMonthCount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesMonthToDateAmount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesMonthToDateCount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesMonthlyAverageAmount?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            invoicesMonthlyAverageCount?: number | string | null;
        } | null;
        AgingBucket: {
            /** @description Name of the bucket. */
            name?: string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            daysFrom?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            daysTo?: number | string | null;
            /**
             * Format: decimal-6
             * @description An exact decimal, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            overdueBalance?: number | string | null;
        };
        CompanyCustomer: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description First name */
            firstName: string;
            /** @description Last name */
            lastName: string;
            /** @description Where notifications are sent */
            emailAddress: string;
            /** @description Where notifications are sent */
            cellPhoneNumber: string;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
        };
        CompanyCreated: {
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description The sign-up pages of the customers that were sent along. */
            signUpUrls: components["schemas"]["SignUpUrl"][];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["Verdict"];
        };
        SignUpUrl: {
            /** @description Reference to the customer the invoice has been issued to. */
            customerId: string;
            /** @description The page where the customer signs up. */
            signUpUrl: string;
        };
        Verdict: {
            /**
             * @description `applied`, `unchanged`, `superseded` or `refused`.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The fields that the write changed, as JSON pointers. */
            changed: string[];
            /** @description What was accepted but deserves a look. */
            warnings: components["schemas"]["Finding"][];
            /** @description Only when `superseded`: the stored, later time of the source. */
            storedSourceModifiedDate?: string;
            /** @description Why, in one sentence that fits a log. */
            reason?: string;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        CompanyUpdate: {
            /** @description May repeat the id of the path; another is refused. */
            id?: string | null;
            /** @description The name in the books. */
            businessName: string;
            /** @description The whole address as one text. */
            businessAddress: string;
            /** @description Phone number of the business. */
            businessPhoneNumber?: string | null;
            /** @description Name of the business as it is to be shown. */
            businessDisplayName?: string | null;
            /** @description The supplier’s own view of this buyer’s credit history. It is stored, and not validated. */
            creditDetails?: components["schemas"]["CreditDetails"];
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
        };
        RecordWritten: {
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["Verdict"];
        };
        CompanyList: {
            /** @description The items of this page. */
            items: components["schemas"]["Company"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SearchCompaniesList: {
            /** @description The items of this page. */
            items: components["schemas"]["SearchCompaniesItem"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SearchCompaniesItem: {
            /** @description The account. */
            accountId: string;
            /** @description The record that it is about. */
            record: components["schemas"]["Company"];
        };
        AccountCompany: {
            /** @description The company. */
            company: components["schemas"]["Company"];
            /** @description The customer. */
            customer: components["schemas"]["Customer"] | null;
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["Credit"] | null;
        };
        Credit: {
            /** @description The company that the customer belongs to. */
            companyId: string;
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "notApproved" | "active" | "suspended";
            /** @description The approved limit; `null` before there is one. */
            limit: number | null;
            /** @description Credit that is not repaid yet. */
            balance: number;
            /** @description The part of the balance that was approved by itself. */
            automaticBalance: number;
            /** @description Repayments under way. */
            processing: number;
            /**
             * Format: date
             * @description Until when a rejection bars the company from credit; `null` when none does.
             */
            barredUntil: string | null;
            /** @description The limits within which credit is approved by itself. */
            automatedDrawApprovalInfo: components["schemas"]["AutomatedDrawApprovalInfo"];
            /** @description Uses that were approved by themselves, by day. */
            autoUses: components["schemas"]["AutomaticUse"][];
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["HubMadeFields"];
        };
        AutomaticUse: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description The amount in dollars. */
            amount: number;
        };
        CustomerLink: {
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
        };
        CustomerCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description First name */
            firstName: string;
            /** @description Last name */
            lastName: string;
            /** @description Where notifications are sent */
            emailAddress: string;
            /** @description Where notifications are sent */
            cellPhoneNumber: string;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description The source’s own id, case-sensitive. */
            companyId?: string | null;
        };
        CustomerCreated: {
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description The page where the customer signs up. */
            signUpUrl: string;
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["Verdict"];
        };
        CustomerUpdate: {
            /** @description May repeat the id of the path; another is refused. */
            id?: string | null;
            /** @description First name */
            firstName: string;
            /** @description Last name */
            lastName: string;
            /** @description Where notifications are sent */
            emailAddress: string;
            /** @description Where notifications are sent */
            cellPhoneNumber: string;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
        };
        CustomerList: {
            /** @description The items of this page. */
            items: components["schemas"]["Customer"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SignUp: {
            /** @description The page where the customer signs up. */
            signUpUrl: string;
        };
        OpenedSignUp: {
            /** @description The name of the supplier. */
            supplier: string | null;
            /** @description Who buys; `null` while nobody is known. */
            buyer: components["schemas"]["Buyer"];
        };
        SignedUp: {
            /** @description Reference to the customer the invoice has been issued to. */
            customerId: string;
            /** @description The company that the customer belongs to. */
            companyId: string | null;
            /** @description Whether the person has signed up. */
            isRegistered: boolean;
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["BuyerVerdict"];
        };
        PayerSignUp: {
            /** @description First name */
            firstName?: string | null;
            /** @description Last name */
            lastName?: string | null;
            /** @description Where notifications are sent */
            emailAddress?: string | null;
            /** @description Where notifications are sent */
            cellPhoneNumber?: string | null;
            /** @description Makes a company of the account, which trade credit needs */
            businessName?: string | null;
            /** @description One line */
            businessAddress?: string | null;
            /** @description Of the business */
            businessPhoneNumber?: string | null;
        };
        SearchCustomersList: {
            /** @description The items of this page. */
            items: components["schemas"]["SearchCustomersItem"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SearchCustomersItem: {
            /** @description The account. */
            accountId: string;
            /** @description The record that it is about. */
            record: components["schemas"]["Customer"];
            /** @description The name of the buyer. */
            buyer: string | null;
        };
        AccountCustomer: {
            /** @description The customer. */
            customer: components["schemas"]["Customer"];
            /** @description The company. */
            company: components["schemas"]["Company"] | null;
        };
        CustomerOperated: {
            /** @description The record that it is about. */
            record: components["schemas"]["Customer"];
            /** @description What became of the customer’s invoices. */
            invoices: components["schemas"]["InvoicesHeld"];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["OperatedVerdict"];
        };
        InvoicesHeld: {
            /** @description How many invoices were changed. */
            moved: number;
            /** @description Whether there are more than were changed. */
            more: boolean;
        };
        ProjectList: {
            /** @description The items of this page. */
            items: components["schemas"]["Project"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        CompanyCredit: {
            /** @description The credit position of the buyer’s company; `null` without a company. */
            creditInfo: components["schemas"]["CreditInfo"];
            /** @description Whether anybody of the company has signed up. */
            isCompanyRegistered: boolean;
            /**
             * @description How far the company’s application for credit is.
             * @enum {string}
             */
            creditApplicationStatus: "applicationNotSubmitted" | "applicationInReview" | "applicationApproved" | "applicationRejected";
            /** @description The source’s own id of the company. */
            externalCompanyId: string;
            /** @description The contact persons, and whether each has signed up. */
            customerInfos: components["schemas"]["CustomerInfo"][];
        };
        CustomerInfo: {
            /** @description The source’s own id of the customer. */
            externalCustomerId: string;
            /** @description Whether the person has signed up. */
            isRegistered: boolean;
        };
        CreditRequest: {
            /**
             * @description Days; the first that the account offers without it
             * @enum {number|null}
             */
            termDays?: 30 | 60 | 90 | null;
        };
        CreditRequested: {
            /** @description The invoice. */
            invoiceId: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            /** @description The amount in dollars. */
            amount: number;
            /**
             * @description Days until the credit is due.
             * @enum {integer}
             */
            termDays: 30 | 60 | 90;
            /**
             * Format: date
             * @description Date the invoice is due to be paid by.
             */
            dueDate: string | null;
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["BuyerVerdict"];
        };
        CreditRepay: {
            /**
             * @description `ach` is by bank
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description By the ids of their invoices; without it the draw of the link’s invoice */
            draws?: components["schemas"]["DrawToRepay"][] | null;
        };
        DrawToRepay: {
            /** @description The source’s own id, case-sensitive. */
            invoiceId: string;
            /**
             * Format: decimal-2
             * @description All that is open of the draw, without it, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amount?: number | string | null;
        };
        CreditRepaid: {
            /** @description The payment. */
            paymentId: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "Processing" | "Settled" | "Failed";
            /**
             * @description How it is paid.
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description The amount in dollars. */
            amount: number;
            /** @description The uses of credit. */
            draws: components["schemas"]["RepaidDraw"][];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["BuyerVerdict"];
        };
        RepaidDraw: {
            /** @description The invoice. */
            invoiceId: string;
            /** @description The amount in dollars. */
            amount: number;
        };
        SearchDrawsList: {
            /** @description The items of this page. */
            items: components["schemas"]["SearchDrawsItem"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SearchDrawsItem: {
            /** @description The account. */
            accountId: string;
            /** @description The record that it is about. */
            record: components["schemas"]["Draw"];
        };
        Application: {
            /** @description The invoice. */
            invoice: components["schemas"]["Invoice"];
            /** @description The use of credit. */
            draw: components["schemas"]["Draw"];
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["Credit"] | null;
            /** @description What each decision would do. */
            effects: components["schemas"]["ApplicationEffects"];
        };
        ApplicationEffects: {
            /** @description What approving would do. */
            approve: components["schemas"]["ApplicationEffect"];
            /** @description What rejecting would do. */
            reject: components["schemas"]["ApplicationEffect"];
            /** @description What canceling would do. */
            cancel: components["schemas"]["ApplicationEffect"];
        };
        ApplicationEffect: {
            /** @description Whether it is possible now. */
            possible: boolean;
            /** @description Why, in one sentence that fits a log. */
            reason: string | null;
            /** @description The rule that forbids it; `null` when nothing does. */
            rule: string | null;
            /** @description The status that the invoice gets. */
            invoiceStatus: string;
            /** @description The use of credit. */
            draw: components["schemas"]["Draw"];
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["Credit"] | null;
        };
        DrawOperated: {
            /** @description The record that it is about. */
            record: components["schemas"]["Draw"];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["OperatedVerdict"];
        };
        CreditAccount: {
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["Credit"] | null;
            /** @description The credit position of the buyer’s company; `null` without a company. */
            creditInfo: components["schemas"]["CreditInfo"];
        };
        CreditChange: {
            /**
             * Format: decimal-2
             * @description What the company may owe in all, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            limit?: number | string | null;
            /** @description Takes the approval of the company back: it has no limit then */
            withdrawLimit?: boolean | null;
            /** @description Whether no new draw may be made for now */
            isSuspended?: boolean | null;
            /** @description The limits within which credit is approved by itself. */
            automatedDrawApprovalInfo?: components["schemas"]["AutomaticApprovalChange"];
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        AutomaticApprovalChange: {
            /** @description Whether draws may be approved without an operator */
            isEnabled?: boolean | null;
            /**
             * Format: decimal-2
             * @description The largest draw that is approved so, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            singleDrawMaxLimit?: number | string | null;
            /**
             * Format: decimal-2
             * @description Percent of the limit that such draws may have outstanding together, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            creditLimitPercentageAvailableToUseAutomatically?: number | string | null;
            /**
             * Format: decimal-2
             * @description What may be approved so in a day, by UTC, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            dailyLimit?: number | string | null;
            /**
             * Format: decimal-2
             * @description What may be approved so in seven days, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            weeklyLimit?: number | string | null;
        } | null;
        CreditOperated: {
            /** @description The record that it is about. */
            record: components["schemas"]["Credit"];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["OperatedVerdict"];
        };
        Repayment: {
            /** @description The source’s own id, case-sensitive. */
            companyId: string;
            /** @description The items of this page. */
            items: components["schemas"]["RepaymentItem"][];
            /**
             * @description How the buyer pays; `ach` without it
             * @enum {string|null}
             */
            method?: "ach" | "card" | null;
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        RepaymentItem: {
            /** @description The source’s own id, case-sensitive. */
            invoiceId: string;
            /**
             * Format: decimal-2
             * @description All that is open, without it, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amount?: number | string | null;
        };
        PaymentOperated: {
            /** @description The record that it is about. */
            record: components["schemas"]["Payment"];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["OperatedVerdict"];
        };
        InvoicesPay: {
            /**
             * @description `ach` is by bank
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description Invoices of the same buyer; without it the one of the link */
            invoices?: components["schemas"]["InvoiceToPay"][] | null;
        };
        InvoiceToPay: {
            /** @description The source’s own id, case-sensitive. */
            invoiceId: string;
            /**
             * Format: decimal-2
             * @description What was shown as payable; refused when it is another by now, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amount?: number | string | null;
        };
        InvoicesPaid: {
            /** @description The payment. */
            paymentId: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "Processing" | "Settled" | "Failed";
            /**
             * @description How it is paid.
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description The amount in dollars. */
            amount: number;
            /** @description The invoices. */
            invoices: components["schemas"]["PaidInvoice"][];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["BuyerVerdict"];
        };
        PaidInvoice: {
            /** @description The invoice. */
            invoiceId: string;
            /** @description The amount in dollars. */
            amount: number;
        };
        OpenedPayment: {
            /** @description The payment. */
            paymentId: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "Processing" | "Settled" | "Failed";
            /**
             * @description What the money is for.
             * @enum {string}
             */
            purpose: "invoices" | "repayment" | "advance" | "final";
            /**
             * @description How it is paid.
             * @enum {string}
             */
            method: "ach" | "card" | "credit";
            /** @description The amount in dollars. */
            amount: number;
            /** @description The invoices. */
            invoices: components["schemas"]["PaidInvoice"][];
            /**
             * Format: date-time
             * @description When it began.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it ended; `null` before.
             */
            settledAt: string | null;
            /** @description Why it failed; `null` when it did not. */
            failure: string | null;
        };
        SearchPaymentsList: {
            /** @description The items of this page. */
            items: components["schemas"]["SearchPaymentsItem"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SearchPaymentsItem: {
            /** @description The account. */
            accountId: string;
            /** @description The record that it is about. */
            record: components["schemas"]["Payment"];
        };
        WebhookEndpointCreate: {
            /** @description Where events are posted to. */
            url: string;
            /** @description Which events are wanted. */
            eventTypes?: string[] | null;
            /** @description Description. */
            description?: string | null;
            /** @description At most 10 headers that are sent besides; `***` keeps the value that is stored. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Whether events are delivered. */
            enabled?: boolean | null;
        };
        WebhookEndpointWithSecret: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The endpoint. */
            endpoint: components["schemas"]["WebhookEndpoint"];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["OperatedVerdict"];
            /** @description `whsec_…`, shown this once: `null` where an Idempotency-Key is replayed after more than 10 minutes. */
            secret: string | null;
            /** @description Where a replay no longer shows the secret: what to do if the first answer was lost. */
            note?: string;
        };
        WebhookEndpoint: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The URL that the hub calls. */
            url: string;
            /** @description The types that are delivered; an empty list is all. */
            eventTypes: string[];
            /** @description What it is for. */
            description: string | null;
            /** @description By name. The values are not shown. */
            headers: {
                [key: string]: string;
            };
            /** @description Whether it gets deliveries. */
            enabled: boolean;
            /**
             * @description Why it is switched off; `null` while it is on.
             * @enum {string|null}
             */
            disabledBecause: "asked" | "gone" | "failing" | null;
            /** @description Whether it was deleted. */
            deleted: boolean;
            /**
             * Format: date-time
             * @description Until when the former secret signs, too.
             */
            overlapUntil: string | null;
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["HubMadeFields"];
        };
        WebhookEndpointList: {
            /** @description The items of this page. */
            items: components["schemas"]["WatchedWebhookEndpoint"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        WatchedWebhookEndpoint: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The URL that the hub calls. */
            url: string;
            /** @description The types that are delivered; an empty list is all. */
            eventTypes: string[];
            /** @description Description. */
            description: string | null;
            /** @description By name. The values are not shown. */
            headers: {
                [key: string]: string;
            };
            /** @description Whether it gets deliveries. */
            enabled: boolean;
            /**
             * @description Why it is switched off; `null` while it is on.
             * @enum {string|null}
             */
            disabledBecause: "asked" | "gone" | "failing" | null;
            /** @description Whether it was deleted. */
            deleted: boolean;
            /**
             * Format: date-time
             * @description Until when the former secret signs, too.
             */
            overlapUntil: string | null;
            /** @description What the hub itself keeps beside the source’s content. */
            hub: components["schemas"]["HubMadeFields"];
            /** @description Whether it deserves a look. */
            inTrouble: boolean;
            /** @description How its deliveries fare. */
            delivery: components["schemas"]["WebhookEndpointDelivery"];
        };
        WebhookEndpointDelivery: {
            /** @description The last event that became a delivery. */
            takenSeq: number;
            /** @description The number of the account’s latest event. */
            lastSeq: number;
            /** @description Deliveries that are due or wait for a retry. */
            pending: number;
            /** @description Deliveries that were given up and can be replayed. */
            parked: number;
            /**
             * Format: date-time
             * @description Since when nothing gets through; `null` when it does.
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When something was last delivered.
             */
            lastDeliveredAt: string | null;
            /**
             * Format: date-time
             * @description When a delivery last failed.
             */
            lastFailedAt: string | null;
            /** @description Why it failed. */
            lastFailure: string | null;
        };
        WebhookEndpointChange: {
            /** @description Where events are posted to. */
            url?: string | null;
            /** @description Which events are wanted. */
            eventTypes?: string[] | null;
            /** @description Description. */
            description?: string | null;
            /** @description At most 10 headers that are sent besides; `***` keeps the value that is stored. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Whether events are delivered. */
            enabled?: boolean | null;
        };
        WebhookEndpointWritten: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The endpoint. */
            endpoint: components["schemas"]["WebhookEndpoint"];
            /** @description The verdict on the write, and what explains it. */
            details: components["schemas"]["OperatedVerdict"];
        };
        WebhookSecretRotate: {
            /**
             * @description How long the secret before it signs as well; 24 without it
             * @enum {number|null}
             */
            overlapHours?: 0 | 1 | 4 | 12 | 24 | 48 | 72 | 168 | 336 | 720 | null;
        };
        WebhookTested: {
            /** @description Whether it was delivered. */
            delivered: boolean;
            /** @description The event, and `webhook-id` of its deliveries. */
            eventId: string;
            /** @description The number of the attempt. */
            attempt: components["schemas"]["WebhookAttempt"];
        };
        WebhookAttempt: {
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The HTTP status of the answer; `null` without one. */
            status: number | null;
            /** @description Why it failed; `null` when it did not. */
            failure: string | null;
            /** @description How long the attempt took, in ms. */
            latencyMs: number;
            /** @description The beginning of the answer. */
            answer: string;
        };
        WebhookDeliveryList: {
            /** @description The items of this page. */
            items: components["schemas"]["WebhookDeliveryListed"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        WebhookDeliveryListed: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The endpoint. */
            endpointId: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /** @description The event, and `webhook-id` of its deliveries. */
            eventId: string;
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
            /** @description The record that it is about. */
            record: components["schemas"]["WebhookDeliveryRecord"];
            /**
             * @description How the delivery stands.
             * @enum {string}
             */
            status: "pending" | "delivered" | "parked";
            /** @description The number of the attempt. */
            attempt: number;
            /** @description How often it is tried at most. */
            attemptsMax: number;
            /**
             * Format: date-time
             * @description When the next attempt is due; `null` when there is none.
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            eventAt: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ended; `null` before.
             */
            settledAt: string | null;
            /** @description The latest attempt; `null` before the first. */
            lastAttempt: components["schemas"]["WebhookAttempt"] | null;
        };
        WebhookDeliveryRecord: {
            /** @description The kind of record. */
            kind: string;
            /** @description The id of the record in its kind. */
            id: string;
        };
        WebhookReplay: {
            /** @description One delivery that has ended. */
            deliveryId?: string | null;
            /**
             * Format: date-or-date-time
             * @description All that were parked since then.
             */
            failedSince?: string | null;
            /** @description All events of the feed from this number on. */
            fromSeq?: number | null;
            /** @description Only counts. */
            dryRun?: boolean | null;
        };
        WebhookReplayed: {
            /** @description How many. */
            count: number;
            /** @description Whether only to count. */
            dryRun: boolean;
        };
        WebhookDelivery: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The endpoint. */
            endpointId: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /** @description The event, and `webhook-id` of its deliveries. */
            eventId: string;
            /**
             * @description What happened.
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
            /** @description The record that it is about. */
            record: components["schemas"]["WebhookDeliveryRecord"];
            /**
             * @description How the delivery stands.
             * @enum {string}
             */
            status: "pending" | "delivered" | "parked";
            /** @description The number of the attempt. */
            attempt: number;
            /** @description How often it is tried at most. */
            attemptsMax: number;
            /**
             * Format: date-time
             * @description When the next attempt is due; `null` when there is none.
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When the event happened.
             */
            eventAt: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ended; `null` before.
             */
            settledAt: string | null;
            /** @description Every attempt, oldest first. */
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        SearchWebhookEndpointsList: {
            /** @description The items of this page. */
            items: components["schemas"]["SearchWebhookEndpointsItem"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SearchWebhookEndpointsItem: {
            /** @description The account. */
            accountId: string;
            /** @description The endpoint. */
            endpoint: components["schemas"]["WatchedWebhookEndpoint"];
        };
        CustomerSourceSet: {
            /** @description Where a page of customers is asked for, with `limit` and `cursor`. */
            url: string;
            /** @description At most 10 headers that are sent besides; `***` keeps the value that is stored. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Makes a new secret; the one before stops signing at once. */
            rotateSecret?: boolean | null;
        };
        CustomerSourceWithSecret: {
            /** @description Where customers are pulled from. */
            source: components["schemas"]["CustomerSource"];
            /** @description `whsec_…`, shown when it is new; the requests for pages are signed with it. */
            secret: string | null;
            /** @description Where a replay no longer shows the secret: what to do if the first answer was lost. */
            note?: string;
        };
        CustomerSource: {
            /** @description The URL that the hub calls. */
            url: string;
            /** @description By name. The values are not shown. */
            headers: {
                [key: string]: string;
            };
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            changedAt: string;
        };
        CustomerImportStart: Record<string, never>;
        CustomerImport: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "running" | "done" | "failed" | "canceled";
            /**
             * Format: date-time
             * @description When it began.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it ended; `null` while it runs.
             */
            endedAt: string | null;
            /** @description The key that called. */
            keyId: string | null;
            /** @description Who did it. */
            actor: components["schemas"]["Actor"] | null;
            /** @description Pages read. */
            pages: number;
            /** @description Where the pull goes on. */
            cursor: string | null;
            /** @description What became of the customers. */
            customers: components["schemas"]["CustomerImportCounts"];
            /** @description What was refused, the first of them. */
            faults: components["schemas"]["CustomerImportFault"][];
            /** @description How often a page could not be read. */
            failures: number;
            /** @description Why it failed; `null` when it did not. */
            failure: string | null;
            /** @description Why the pull failed; `null` when it did not. */
            failureReason: string | null;
        };
        CustomerImportCounts: {
            /** @description Created. */
            created: number;
            /** @description Updated. */
            updated: number;
            /** @description Unchanged. */
            unchanged: number;
            /** @description Superseded. */
            superseded: number;
            /** @description Refused. */
            refused: number;
        };
        CustomerImportFault: {
            /** @description The page, from 1. */
            page: number;
            /** @description The place in the page, from 0. */
            index: number;
            /** @description The id of the customer, where it could be read. */
            id: string | null;
            /** @description Why, in one sentence that fits a log. */
            reason: string;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        CustomerImportList: {
            /** @description The items of this page. */
            items: components["schemas"]["CustomerImport"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        Feed: {
            /** @description The items of this page. */
            items: components["schemas"]["Event"][];
            /** @description The number of the account’s latest event. */
            lastSeq: number;
        };
        Event: components["schemas"]["InvoiceEvent"] | components["schemas"]["QuoteEvent"] | components["schemas"]["ProjectEvent"] | components["schemas"]["CustomerEvent"] | components["schemas"]["CompanyEvent"] | components["schemas"]["CreditEvent"] | components["schemas"]["DrawEvent"] | components["schemas"]["PaymentEvent"] | components["schemas"]["WebhookEndpointEvent"];
        InvoiceEvent: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record that it is about. */
            record: components["schemas"]["EventRecord"];
            /** @description The record as it was right after the event. */
            data: components["schemas"]["Invoice"];
            /** @description The changed fields as they were before, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
            /** @description The payment that the source has to book. */
            payment?: components["schemas"]["PaymentToAdd"];
        };
        EventRecord: {
            /**
             * @description The kind of record.
             * @enum {string}
             */
            kind: "invoice" | "quote" | "project" | "customer" | "company" | "credit" | "draw" | "payment" | "webhook_endpoint";
            /** @description The id of the record in its kind. */
            id: string;
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
            /** @description The version of all of the record; every change raises it, the hub’s own too. */
            hubVersion: number;
        };
        PaymentToAdd: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The invoice. */
            invoiceId: string;
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /** @description The amount in dollars. */
            amount: number;
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /**
             * @description How it is paid.
             * @enum {string}
             */
            method: "ach" | "card" | "credit";
            /**
             * @description The full amount, the advance of it, or the final rest.
             * @enum {string}
             */
            kind: "full" | "advance" | "final";
            /** @description The fee. */
            fee: number;
            /**
             * @description Status of the invoice once the payment is booked.
             * @enum {string}
             */
            invoiceStatus: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
        };
        QuoteEvent: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record that it is about. */
            record: components["schemas"]["EventRecord"];
            /** @description The record as it was right after the event. */
            data: components["schemas"]["Quote"];
            /** @description The changed fields as they were before, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
            /** @description The buyer’s decision on the quote. */
            authorization?: components["schemas"]["QuoteAuthorization"];
        };
        QuoteAuthorization: {
            /** @description The quote that the invoice comes from, by its id. */
            quoteId: string;
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId: string;
            /**
             * @description The decision.
             * @enum {string}
             */
            status: "AUTHORIZED" | "REJECTED";
            /** @description The approved amount; 0 when the buyer rejected. */
            approvedAmount: number;
            /** @description The reason that the buyer gave. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When the buyer decided.
             */
            date: string;
        };
        ProjectEvent: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "project.created" | "project.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record that it is about. */
            record: components["schemas"]["EventRecord"];
            /** @description The record as it was right after the event. */
            data: components["schemas"]["Project"];
            /** @description The changed fields as they were before, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        CustomerEvent: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record that it is about. */
            record: components["schemas"]["EventRecord"];
            /** @description The record as it was right after the event. */
            data: components["schemas"]["Customer"];
            /** @description The changed fields as they were before, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        CompanyEvent: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record that it is about. */
            record: components["schemas"]["EventRecord"];
            /** @description The record as it was right after the event. */
            data: components["schemas"]["Company"];
            /** @description The changed fields as they were before, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        CreditEvent: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record that it is about. */
            record: components["schemas"]["EventRecord"];
            /** @description The record as it was right after the event. */
            data: components["schemas"]["Credit"];
            /** @description The changed fields as they were before, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        DrawEvent: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record that it is about. */
            record: components["schemas"]["EventRecord"];
            /** @description The record as it was right after the event. */
            data: components["schemas"]["Draw"];
            /** @description The changed fields as they were before, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        PaymentEvent: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "payment.started" | "payment.settled" | "payment.failed" | "payment.retried";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record that it is about. */
            record: components["schemas"]["EventRecord"];
            /** @description The record as it was right after the event. */
            data: components["schemas"]["Payment"];
            /** @description The changed fields as they were before, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        WebhookEndpointEvent: {
            /** @description The id of the record: the source’s own, or the hub’s where the hub made it. */
            id: string;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record that it is about. */
            record: components["schemas"]["EventRecord"];
            /** @description The record as it was right after the event. */
            data: components["schemas"]["WebhookEndpoint"];
            /** @description The changed fields as they were before, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
        };
        Operation: {
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId: string;
            /** @description The operation that was called. */
            name: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /**
             * @description `applied`, `unchanged`, `superseded` or `refused`.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /** @description The record that it is about. */
            record: components["schemas"]["OperationRecord"];
            /** @description The key that called. */
            keyId: string | null;
            /** @description Who did it. */
            actor: components["schemas"]["Actor"];
            /** @description `X-Request-Id` of the call. */
            requestId: string | null;
            /** @description The body as it arrived; personal fields are masked. */
            sent: unknown;
            /** @description Why it was refused; `null` when it was not. */
            reason: string | null;
            /** @description Every fault of a refused write. */
            errors: components["schemas"]["Finding"][];
            /** @description What was accepted but deserves a look. */
            warnings: components["schemas"]["Finding"][];
            /** @description Every changed field, before and after. */
            changes: components["schemas"]["Change"][];
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number | null;
            /** @description The number of the event in the account’s feed, without gaps. */
            seq: number | null;
        };
        OperationRecord: {
            /** @description The kind of record. */
            kind: string;
            /** @description The id of the record in its kind. */
            id: string | null;
        };
        OperationSearchList: {
            /** @description The items of this page. */
            items: components["schemas"]["OperationSearchItem"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        OperationSearchItem: {
            /** @description The account. */
            accountId: string;
            /** @description The operation. */
            operation: components["schemas"]["Operation"];
        };
        OperationList: {
            /** @description The items of this page. */
            items: components["schemas"]["Operation"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        RunAgain: {
            /** @description The account, which is a sandbox */
            into: string;
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        RanAgain: {
            /** @description The account. */
            accountId: string;
            /** @description The status that the call got. */
            status: number;
            /** @description The answer that the call got. */
            answer: Record<string, never>;
        };
        SessionStart: {
            /** @description An operator’s key */
            key: string;
        };
        Session: {
            /** @description The key. */
            key: components["schemas"]["OperatorKey"];
            /**
             * Format: date-time
             * @description When the session ends.
             */
            expiresAt: string | null;
            /** @description What `X-CSRF-Token` of a session’s writes has to carry; `null` when a key calls. */
            csrfToken: string | null;
        };
        OperatorKey: {
            /** @description The key that called. */
            keyId: string;
            /** @description Whose key it is. */
            name: string | null;
            /**
             * @description What the key may do.
             * @enum {string}
             */
            scope: "read" | "write";
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the key was last used.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When it ends; `null` for never.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; `null` when it was not.
             */
            revokedAt: string | null;
        };
        SessionEnded: Record<string, never>;
        AccountList: {
            /** @description The items of this page. */
            items: components["schemas"]["Account"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        Account: {
            /** @description The id that `X-Integration-AccountId` carries. */
            id: string;
            /** @description The name of the account. */
            name: string | null;
            /** @description The account’s policies. */
            policies: components["schemas"]["Policies"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        Policies: {
            /** @description Whether rounding differences are refused. */
            strictMoney: boolean;
            /** @description Whether fractions of quantities are refused. */
            integerQuantities: boolean;
            /**
             * @description The part that the supplier is paid at once, in percent.
             * @enum {integer}
             */
            advanceRate: 100 | 90 | 80;
            /** @description The fee, in percent. */
            feeRate: number;
            /** @description The terms on offer, in days. */
            terms: (30 | 60 | 90)[];
            /** @description The hosts that payers may be sent to. */
            redirectHosts: string[];
            /**
             * @description The status that linking a customer answers.
             * @enum {integer}
             */
            linkCustomerStatus: 201 | 200;
            /** @description How many calls of the account may be under way at once. */
            callsInFlightMax: number;
            /** @description How many calls the account may begin in a second. */
            callsPerSecondMax: number;
            /** @description Whether the account only tries things out. */
            sandbox: boolean;
        };
        AccountCreate: {
            /** @description What stands in X-Integration-AccountId */
            id: string;
            /** @description What people call it */
            name?: string | null;
            /** @description The account’s policies. */
            policies?: components["schemas"]["PoliciesChange"];
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason?: string | null;
        };
        PoliciesChange: {
            /** @description Rounding differences and dates out of order are refused */
            strictMoney?: boolean | null;
            /** @description Quantities that are no whole numbers are refused */
            integerQuantities?: boolean | null;
            /**
             * @description Percent that is paid out at approval
             * @enum {number|null}
             */
            advanceRate?: 100 | 90 | 80 | null;
            /**
             * Format: decimal-4
             * @description Percent of the amount that is kept of the payout, as a number or a text: at most 15 digits, 4 of them decimals.
             */
            feeRate?: number | string | null;
            /** @description Days of trade credit that the buyer may choose; none means no trade credit */
            terms?: (30 | 60 | 90)[] | null;
            /** @description Where a payment page may send the payer back to */
            redirectHosts?: string[] | null;
            /**
             * @description What linking a customer answers
             * @enum {number|null}
             */
            linkCustomerStatus?: 201 | 200 | null;
            /** @description Calls that may be in flight at once, of each process */
            callsInFlightMax?: number | null;
            /** @description Calls that may be made in a second, of each process */
            callsPerSecondMax?: number | null;
            /** @description Operators may run there again what was sent in other accounts */
            sandbox?: boolean | null;
        } | null;
        OperatorKeyList: {
            /** @description The items of this page. */
            items: components["schemas"]["OperatorKey"][];
        };
        OperatorKeyCreate: {
            /** @description What people call it */
            name?: string | null;
            /**
             * @description What it may do; `write` without it
             * @enum {string|null}
             */
            scope?: "read" | "write" | null;
            /**
             * Format: date-or-date-time
             * @description From when on it is refused; never without it
             */
            expiresAt?: string | null;
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason?: string | null;
        };
        OperatorKeyCreated: {
            /** @description The key. */
            key: components["schemas"]["OperatorKey"];
            /** @description The key itself, shown this once: `null` where an Idempotency-Key is replayed after more than 10 minutes. */
            text: string | null;
            /** @description Where a replay no longer shows the secret: what to do if the first answer was lost. */
            note?: string;
        };
        KeyRevoke: {
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason?: string | null;
        };
        ActList: {
            /** @description The items of this page. */
            items: components["schemas"]["Act"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        Act: {
            /** @description The id of the entry. */
            actId: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The operation that was called. */
            name: string;
            /** @description The account. */
            accountId: string | null;
            /** @description What it was done to. */
            subject: string | null;
            /** @description Who did it. */
            actor: components["schemas"]["Actor"];
            /** @description What was done. */
            details: unknown;
        };
        AccountChange: {
            /** @description What people call it */
            name?: string | null;
            /** @description The account’s policies. */
            policies?: components["schemas"]["PoliciesChange"];
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason?: string | null;
        };
        KeyList: {
            /** @description The items of this page. */
            items: components["schemas"]["Key"][];
        };
        Key: {
            /** @description The account. */
            accountId: string;
            /** @description The key that called. */
            keyId: string;
            /** @description What the key is for. */
            name: string | null;
            /**
             * @description What the key may do.
             * @enum {string}
             */
            scope: "read" | "write";
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When the key was last used.
             */
            lastUsedAt: string | null;
            /**
             * Format: date-time
             * @description When it ends; `null` for never.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When it was revoked; `null` when it was not.
             */
            revokedAt: string | null;
        };
        KeyCreate: {
            /** @description What people call it */
            name?: string | null;
            /**
             * @description What it may do; `write` without it
             * @enum {string|null}
             */
            scope?: "read" | "write" | null;
            /**
             * Format: date-or-date-time
             * @description From when on it is refused; never without it
             */
            expiresAt?: string | null;
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason?: string | null;
            /** @description The id of a key that it takes the place of */
            replaces?: string | null;
            /**
             * @description How long the replaced key still works; 24 without it
             * @enum {number|null}
             */
            overlapHours?: 0 | 1 | 4 | 12 | 24 | 48 | 72 | 168 | 336 | 720 | null;
        };
        KeyCreated: {
            /** @description The key. */
            key: components["schemas"]["Key"];
            /** @description The key itself, shown this once: `null` where an Idempotency-Key is replayed after more than 10 minutes. */
            text: string | null;
            /** @description Where a replay no longer shows the secret: what to do if the first answer was lost. */
            note?: string;
        };
        Rules: {
            /** @description All statuses. */
            statuses: string[];
            /** @description Every move that there is. */
            moves: components["schemas"]["Move"][];
            /** @description What becomes of a claimed status. */
            claims: components["schemas"]["Claim"][];
            /** @description What is locked in each status. */
            locks: components["schemas"]["Lock"][];
            /** @description The same for quotes. */
            quotes: components["schemas"]["QuoteRules"];
            /** @description Every rule. */
            rules: components["schemas"]["Rule"][];
        };
        Move: {
            /** @description What is done. */
            action: string;
            /** @description Who may do it. */
            actor: string;
            /** @description What it means. */
            meaning: string;
            /** @description The statuses it starts from. */
            from: string[];
            /** @description The status it leads to. */
            to: string;
        };
        Claim: {
            /** @description The stored status. */
            stored: string;
            /** @description The status in the body. */
            claimed: string;
            /** @description What the status becomes; `null` when the claim is ignored. */
            becomes: string | null;
        };
        Lock: {
            /** @description Status of the record. */
            status: string;
            /** @description The fields that an update may change now. */
            editable: string[];
            /** @description The fields that an update may not change now. */
            locked: string[];
            /** @description Why not; `null` when nothing forbids it. */
            because: string | null;
            /** @description What can be done instead, field by field. */
            waysOut: components["schemas"]["WayOut"][];
        };
        WayOut: {
            /** @description The locked field. */
            field: string;
            /** @description What can be done instead. */
            wayOut: string;
        };
        QuoteRules: {
            /** @description All statuses. */
            statuses: string[];
            /** @description Every move that there is. */
            moves: components["schemas"]["Move"][];
            /** @description What is locked in each status. */
            locks: components["schemas"]["QuoteLock"][];
        };
        QuoteLock: {
            /** @description Status of the record. */
            status: string;
            /** @description The fields that an update may change now. */
            editable: string[];
            /** @description The fields that an update may not change now. */
            locked: string[];
            /** @description Why not; `null` when nothing forbids it. */
            because: string | null;
        };
        Rule: {
            /** @description The stable name of the rule. */
            rule: string;
            /** @description What the rule does: it refuses, or it warns. */
            effect: string;
            /** @description What the rule demands. */
            demand: string;
            /** @description The usual cause. */
            cause: string;
            /** @description What can be done instead. */
            wayOut: string;
            /** @description The page of the rule. */
            docs: string;
        };
        Today: {
            /**
             * Format: date-time
             * @description The beginning of the time shown.
             */
            from: string;
            /**
             * Format: date-time
             * @description The end of the time shown.
             */
            to: string;
            /** @description The length of an interval, in minutes. */
            bucketMinutes: number;
            /** @description Writes by verdict, an interval each. */
            writes: components["schemas"]["WriteCounts"][];
            /** @description Refusals, counted. */
            refusals: components["schemas"]["RefusalCounts"];
            /** @description Accounts that have been silent for longer than usual. */
            silent: components["schemas"]["SilentAccount"][];
            /** @description How long calls took. */
            latency: components["schemas"]["Latency"][];
            /** @description What waits to be delivered. */
            waiting: components["schemas"]["Waiting"];
            /** @description Endpoints in trouble. */
            endpoints: components["schemas"]["EndpointInTrouble"][];
        };
        WriteCounts: {
            /**
             * Format: date-time
             * @description The beginning of the interval.
             */
            from: string;
            /** @description Applied. */
            applied: number;
            /** @description Unchanged. */
            unchanged: number;
            /** @description Superseded. */
            superseded: number;
            /** @description Refused. */
            refused: number;
        };
        RefusalCounts: {
            /** @description Refusals by rule. */
            byRule: components["schemas"]["RuleCount"][];
            /** @description Refusals by account. */
            byAccount: components["schemas"]["AccountCount"][];
        };
        RuleCount: {
            /**
             * @description The stable name of the reason; each has a page below `/docs/rules/`.
             * @enum {string}
             */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
            /** @description How many. */
            count: number;
        };
        AccountCount: {
            /** @description The account. */
            accountId: string;
            /** @description How many. */
            count: number;
        };
        SilentAccount: {
            /** @description The account. */
            accountId: string;
            /**
             * Format: date-time
             * @description When it last pushed.
             */
            lastPushAt: string;
            /** @description Its usual pause between pushes, in ms. */
            usualPauseMs: number;
            /** @description How long it has been silent, in ms. */
            silentMs: number;
        };
        Latency: {
            /** @description The operation. */
            operation: string;
            /** @description Number of calls. */
            calls: number;
            /** @description Half of the calls took no longer than this, in ms. */
            p50Ms: number | null;
            /** @description 99 of 100 calls took no longer than this, in ms. */
            p99Ms: number | null;
        };
        Waiting: {
            /** @description Events that have yet to become deliveries. */
            changes: number;
            /** @description Events that wait. */
            events: number;
            /** @description Deliveries that wait. */
            deliveries: number;
            /** @description How long the oldest waits, in ms. */
            oldestMs: number;
        };
        EndpointInTrouble: {
            /** @description The account. */
            accountId: string;
            /** @description The endpoint. */
            endpoint: components["schemas"]["WatchedWebhookEndpoint"];
        };
        Examination: {
            /** @description Whether nothing is broken. */
            healthy: boolean;
            /** @description Every check. */
            checks: components["schemas"]["CheckResult"][];
        };
        CheckResult: {
            /** @description The check. */
            name: string;
            /**
             * @description How serious it is.
             * @enum {string}
             */
            health: "fine" | "note" | "warning" | "broken" | "skipped";
            /** @description What was found. */
            said: string;
            /** @description What to do about it; `null` when there is nothing to do. */
            advice: string | null;
        };
        SettingList: {
            /** @description Every setting. */
            settings: components["schemas"]["Setting"][];
        };
        Setting: {
            /** @description The setting. */
            name: string;
            /** @description The environment variable. */
            variable: string;
            /** @description The value in use; secrets are masked. */
            value: string;
            /**
             * @description `demo`: what `--demo` adds, to the environment’s where there is one.
             * @enum {string}
             */
            origin: "flag" | "environment" | "default" | "demo";
            /** @description What it sets. */
            meaning: string;
        };
        BackupList: {
            /** @description The folder of the backups. */
            folder: string;
            /** @description The items of this page. */
            items: components["schemas"]["Backup"][];
            /** @description The backup under way; `null` when none is. */
            running: components["schemas"]["BackupUnderWay"] | null;
        };
        Backup: {
            /** @description The file. */
            name: string;
            /** @description The size of the file, in bytes. */
            bytes: number;
            /** @description The SHA-256 of the file, in hex. */
            sha256: string;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        BackupUnderWay: {
            /** @description The file. */
            name: string;
            /**
             * Format: date-time
             * @description When it began.
             */
            startedAt: string;
        };
        BackupCreate: {
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        BackupCreated: {
            /** @description The file. */
            name: string;
            /**
             * @description Whether it is complete.
             * @enum {string}
             */
            state: "ready" | "running";
            /** @description The size of the file, in bytes. */
            bytes: number | null;
            /** @description The SHA-256 of the file, in hex. */
            sha256: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
        };
        Error: {
            /** @description The HTTP status as text, or the symbolic code of a business rule. */
            code: string;
            /** @description The first fault in a sentence of at most 200 characters; counts the others. */
            reason: string;
            /**
             * @description The stable name of the reason; each has a page below `/docs/rules/`.
             * @enum {string}
             */
            rule?: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
            /** @description Every fault of the request. */
            errors?: components["schemas"]["Finding"][];
            /** @description What was accepted but deserves a look. */
            warnings?: components["schemas"]["Finding"][];
            /** @description The hub’s own id of the record: 12 hex digits. No path takes it. */
            blueTapeId?: string;
            /** @description The verdict on the write, and what explains it. */
            details?: components["schemas"]["Existing"];
            /** @description The attempt; `GET /integration/operations/{id}` tells all about it. */
            operationId?: string;
            /** @description The page of the rule. */
            docs?: string;
        };
        Existing: {
            /**
             * @description `applied`, `unchanged`, `superseded` or `refused`.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /** @description The version of the source’s content; every applied push raises it by one. */
            version: number;
        };
    };
    responses: {
        /** @description Invalid request: every fault of it */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Unauthorized */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key may only read */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The stored state does not allow it */
        Conflict: {
            headers: {
                /** @description How long to wait before the call is made again, in seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description If-Match names another version */
        VersionMismatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is too large */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is compressed */
        UnsupportedEncoding: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The Idempotency-Key belongs to another call */
        IdempotencyKeyReused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description More calls than the account may make: try again later */
        TooManyCalls: {
            headers: {
                /** @description How long to wait before the call is made again, in seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Unexpected error */
        Unexpected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Busy, or without a database: try again later */
        Unavailable: {
            headers: {
                /** @description How long to wait before the call is made again, in seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The call, in the hub’s log; the caller’s own when that was sane. */
        "X-Request-Id": string;
        /** @description The version in quotes. */
        ETag: string;
        /** @description The attempt, as `operationId` in the body. */
        "X-Operation-Id": string;
        /** @description `true` on a replay. */
        "Idempotency-Replayed": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag; `*` for any. Never needed. */
                "If-Match"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-invoices": {
        parameters: {
            query?: {
                /** @description Only with this status. Has to be one of Draft, Placed, InReview, Approved, PaymentProcessing, Paid, Rejected, Canceled, Failed. */
                status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
                /** @description Only what belongs to this customer. Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with this number. Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only due on this date or later. Has to be a date, YYYY-MM-DD. */
                dueFrom?: string;
                /** @description Only due on this date or earlier. Has to be a date, YYYY-MM-DD. */
                dueTo?: string;
                /** @description Only records that changed after this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The stored state does not allow it */
            409: {
                headers: {
                    /** @description How long to wait before the call is made again, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-simplified-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimplifiedInvoiceCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The stored state does not allow it */
            409: {
                headers: {
                    /** @description How long to wait before the call is made again, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-simplified-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag; `*` for any. Never needed. */
                "If-Match"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimplifiedInvoiceUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag; `*` for any. Never needed. */
                "If-Match"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceCancel"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceCanceled"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The stored state does not allow it */
            409: {
                headers: {
                    /** @description How long to wait before the call is made again, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-invoice-status": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceStatus"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-invoice-pdf": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-invoice-pdf": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Invalid"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-invoice-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-invoice-history": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
                /** @description The record as it was at this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-checkout": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-checkout-redirect": {
        parameters: {
            query?: {
                /** @description Where to send the payer afterwards. Has to be a text of 1 to 2048 characters. */
                redirectUrl?: string;
                /** @description The same as `redirectUrl`, as the contract’s table names it. Has to be a text of 1 to 2048 characters. */
                url?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-invoice": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvoice"];
                };
            };
            400: components["responses"]["Invalid"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-invoices": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this number. Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only what belongs to this customer. Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with a customer of this name. Has to be a text of 1 to 256 characters. */
                customer?: string;
                /** @description Only where an id, a number or a name begins like this. Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description Only with this status. Has to be one of Draft, Placed, InReview, Approved, PaymentProcessing, Paid, Rejected, Canceled, Failed. */
                status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
                /** @description Only with a total of at least this. Has to be an amount, in digits with a point before the decimals. */
                amountFrom?: number;
                /** @description Only with a total of at most this. Has to be an amount, in digits with a point before the decimals. */
                amountTo?: number;
                /** @description Only due on this date or later. Has to be a date, YYYY-MM-DD. */
                dueFrom?: string;
                /** @description Only due on this date or earlier. Has to be a date, YYYY-MM-DD. */
                dueTo?: string;
                /** @description Only with this date or a later one. Has to be a date, YYYY-MM-DD. */
                dateFrom?: string;
                /** @description Only with this date or an earlier one. Has to be a date, YYYY-MM-DD. */
                dateTo?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchInvoicesList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "export-invoices": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this number. Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only what belongs to this customer. Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with a customer of this name. Has to be a text of 1 to 256 characters. */
                customer?: string;
                /** @description Only where an id, a number or a name begins like this. Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description Only with this status. Has to be one of Draft, Placed, InReview, Approved, PaymentProcessing, Paid, Rejected, Canceled, Failed. */
                status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
                /** @description Only with a total of at least this. Has to be an amount, in digits with a point before the decimals. */
                amountFrom?: number;
                /** @description Only with a total of at most this. Has to be an amount, in digits with a point before the decimals. */
                amountTo?: number;
                /** @description Only due on this date or later. Has to be a date, YYYY-MM-DD. */
                dueFrom?: string;
                /** @description Only due on this date or earlier. Has to be a date, YYYY-MM-DD. */
                dueTo?: string;
                /** @description Only with this date or a later one. Has to be a date, YYYY-MM-DD. */
                dateFrom?: string;
                /** @description Only with this date or an earlier one. Has to be a date, YYYY-MM-DD. */
                dateTo?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-invoice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountInvoice"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-invoice-history": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
                /** @description The record as it was at this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVersions"] | components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "freeze-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "unfreeze-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "void-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-quotes": {
        parameters: {
            query?: {
                /** @description Only with this status. Has to be one of PLACED, AUTHORIZED, REJECTED, EXPIRED. */
                status?: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
                /** @description Only what belongs to this customer. Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with this number. Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only what belongs to this project. Has to be a text of 1 to 128 characters. */
                projectId?: string;
                /** @description Only records that changed after this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-quote": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The stored state does not allow it */
            409: {
                headers: {
                    /** @description How long to wait before the call is made again, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-quote": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the quote. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-quote": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag; `*` for any. Never needed. */
                "If-Match"?: string;
            };
            path: {
                /** @description The source’s own id of the quote. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-quote-status": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the quote. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteStatus"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-quote-history": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
                /** @description The record as it was at this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the quote. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-quote": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedQuote"];
                };
            };
            400: components["responses"]["Invalid"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "approve-quote": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag; `*` for any. Never needed. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedQuote"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "reject-quote": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag; `*` for any. Never needed. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedQuote"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-quotes": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this number. Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only with this status. Has to be one of PLACED, AUTHORIZED, REJECTED, EXPIRED. */
                status?: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
                /** @description Only what belongs to this customer. Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with a customer of this name. Has to be a text of 1 to 256 characters. */
                customer?: string;
                /** @description Only where an id, a number or a name begins like this. Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description Only what belongs to this project. Has to be a text of 1 to 128 characters. */
                projectId?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchQuotesList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-quote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the quote. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountQuote"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-quote-history": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
                /** @description The record as it was at this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the quote. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVersions"] | components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-companies": {
        parameters: {
            query?: {
                /** @description Only companies with this name. Has to be a text of 1 to 256 characters. */
                businessName?: string;
                /** @description Only what belongs to this customer. Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only records that changed after this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-company": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCreated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The stored state does not allow it */
            409: {
                headers: {
                    /** @description How long to wait before the call is made again, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-company": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-company": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag; `*` for any. Never needed. */
                "If-Match"?: string;
            };
            path: {
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-company-history": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
                /** @description The record as it was at this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Company"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-companies": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this name. Has to be a text of 1 to 256 characters. */
                name?: string;
                /** @description Only with this phone number. Has to be a text of 1 to 256 characters. */
                phone?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchCompaniesList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-company": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCompany"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-company-history": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
                /** @description The record as it was at this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVersions"] | components["schemas"]["Company"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "link-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag; `*` for any. Never needed. */
                "If-Match"?: string;
            };
            path: {
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerLink"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordWritten"];
                };
            };
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-customers": {
        parameters: {
            query?: {
                /** @description Only what belongs to this company. Has to be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Only with this e-mail address. Has to be a text of 1 to 256 characters. */
                email?: string;
                /** @description Only records that changed after this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCreated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The stored state does not allow it */
            409: {
                headers: {
                    /** @description How long to wait before the call is made again, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag; `*` for any. Never needed. */
                "If-Match"?: string;
            };
            path: {
                /** @description The source’s own id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionMismatch"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-sign-up": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUp"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-customer-history": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
                /** @description The record as it was at this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-sign-up": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSignUp"];
                };
            };
            400: components["responses"]["Invalid"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "sign-up-customer": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUp"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "sign-up-payer": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PayerSignUp"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUp"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-customers": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this e-mail address. Has to be a text of 1 to 256 characters. */
                email?: string;
                /** @description Only with this phone number. Has to be a text of 1 to 256 characters. */
                phone?: string;
                /** @description Only with this last name. Has to be a text of 1 to 256 characters. */
                lastName?: string;
                /** @description Only what belongs to this company. Has to be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Only where an id, a number or a name begins like this. Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchCustomersList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCustomer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer-history": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
                /** @description The record as it was at this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVersions"] | components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "freeze-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "unfreeze-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the customer. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-projects": {
        parameters: {
            query?: {
                /** @description Only records that changed after this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-project": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the project. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-project-history": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
                /** @description The record as it was at this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the project. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Project"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-credit-info": {
        parameters: {
            query?: {
                /** @description Only with this phone number. Has to be a text of 1 to 256 characters. */
                phone?: string;
                /** @description Only with this e-mail address. Has to be a text of 1 to 256 characters. */
                email?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCredit"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "request-credit": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreditRequest"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditRequested"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "repay-credit": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditRepay"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditRepaid"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-draws": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this status. Has to be one of InReview, Approved, Rejected, Canceled, Repaid. */
                status?: "InReview" | "Approved" | "Rejected" | "Canceled" | "Repaid";
                /** @description Only what belongs to this company. Has to be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Only what belongs to this customer. Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchDrawsList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-application": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the invoice that credit was asked for. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "approve-credit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the invoice that credit was asked for. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "reject-credit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the invoice that credit was asked for. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the invoice that credit was asked for. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "release-draw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the invoice that credit was used for. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-credit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditAccount"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-credit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditChange"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "lift-bar": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The source’s own id of the company. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "repay-draws": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Repayment"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-payment": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
                /** @description The payment, as the answer that started it names it. Has to be a text of 1 to 128 characters. */
                payment?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPayment"];
                };
            };
            400: components["responses"]["Invalid"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "pay-invoices": {
        parameters: {
            query: {
                /** @description As the link has it. */
                account: string;
                /** @description As the link has it. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoicesPay"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicesPaid"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-payments": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only payments in this direction. Has to be one of in, out. */
                direction?: "in" | "out";
                /** @description Only payments with this purpose. Has to be one of invoices, repayment, advance, final. */
                purpose?: "invoices" | "repayment" | "advance" | "final";
                /** @description Only payments made this way. Has to be one of ach, card, credit. */
                method?: "ach" | "card" | "credit";
                /** @description Only with this status. Has to be one of Processing, Settled, Failed. */
                status?: "Processing" | "Settled" | "Failed";
                /** @description Only what belongs to this company. Has to be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Only what belongs to this customer. Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only payments for this invoice. Has to be a text of 1 to 128 characters. */
                invoiceId?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchPaymentsList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-payment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the payment. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "settle-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the payment. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "fail-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the payment. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "retry-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the payment. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOperated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-webhook-endpoints": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-webhook-endpoints": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedWebhookEndpoint"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedWebhookEndpoint"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWritten"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "rotate-webhook-secret": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "rotate-account-webhook-secret": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "test-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTested"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "test-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTested"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-webhook-deliveries": {
        parameters: {
            query?: {
                /** @description Only with this status. Has to be one of pending, delivered, parked. */
                status?: "pending" | "delivered" | "parked";
                /** @description Only events of this type. Has to be one of company.created, company.updated, company.customer_linked, customer.created, customer.updated, customer.registered, customer.frozen, customer.unfrozen, customer.linked, project.created, project.updated, quote.created, quote.updated, quote.authorized, quote.used, quote.given_back, quote.rejected, invoice.created, invoice.updated, invoice.canceled, invoice.customer_assigned, invoice.frozen, invoice.unfrozen, invoice.in_review, invoice.approved, invoice.rejected, invoice.payment_processing, invoice.payment_added, invoice.paid, invoice.failed, credit.updated, credit.used, credit.repaying, credit.repaid, credit.repayment_failed, credit.released, credit.barred, credit.bar_lifted, draw.requested, draw.approved, draw.rejected, draw.canceled, draw.payout_started, draw.advanced, draw.repaying, draw.repayment_failed, draw.repaid_partly, draw.repaid, payment.started, payment.settled, payment.failed, payment.retried, webhook_endpoint.created, webhook_endpoint.updated, webhook_endpoint.secret_rotated, webhook_endpoint.disabled, webhook_endpoint.deleted. */
                type?: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
                /** @description Only about the record with this id. Has to be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-webhook-deliveries": {
        parameters: {
            query?: {
                /** @description Only with this status. Has to be one of pending, delivered, parked. */
                status?: "pending" | "delivered" | "parked";
                /** @description Only events of this type. Has to be one of company.created, company.updated, company.customer_linked, customer.created, customer.updated, customer.registered, customer.frozen, customer.unfrozen, customer.linked, project.created, project.updated, quote.created, quote.updated, quote.authorized, quote.used, quote.given_back, quote.rejected, invoice.created, invoice.updated, invoice.canceled, invoice.customer_assigned, invoice.frozen, invoice.unfrozen, invoice.in_review, invoice.approved, invoice.rejected, invoice.payment_processing, invoice.payment_added, invoice.paid, invoice.failed, credit.updated, credit.used, credit.repaying, credit.repaid, credit.repayment_failed, credit.released, credit.barred, credit.bar_lifted, draw.requested, draw.approved, draw.rejected, draw.canceled, draw.payout_started, draw.advanced, draw.repaying, draw.repayment_failed, draw.repaid_partly, draw.repaid, payment.started, payment.settled, payment.failed, payment.retried, webhook_endpoint.created, webhook_endpoint.updated, webhook_endpoint.secret_rotated, webhook_endpoint.disabled, webhook_endpoint.deleted. */
                type?: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
                /** @description Only about the record with this id. Has to be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "replay-webhook-deliveries": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "replay-account-webhook-deliveries": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-webhook-delivery": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The id of the delivery. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-webhook-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the delivery. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-webhook-endpoints": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only those that deserve a look, or only the others. Has to be one of true, false. */
                inTrouble?: "true" | "false";
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchWebhookEndpointsList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-customer-source": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-customer-source": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerSourceSet"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSourceWithSecret"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-customer-source": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer-source": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-account-customer-source": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerSourceSet"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSourceWithSecret"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-account-customer-source": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-customer-imports": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-customer-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CustomerImportStart"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-customer-imports": {
        parameters: {
            query?: {
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-account-customer-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CustomerImportStart"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-customer-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The id of the pull. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the pull. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-customer-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the pull. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-account-customer-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the pull. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-events": {
        parameters: {
            query?: {
                /** @description Only events with a higher number. Has to be a whole number from 0 to 9007199254740991. */
                after?: number;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 1000. */
                limit?: number;
            };
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "stream-events": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description The last event that was received: the stream goes on after it. Has to be a UUID. */
                lastEventId?: string;
                /** @description How many of the latest events to begin with. Has to be a whole number from 0 to 200. */
                latest?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-events": {
        parameters: {
            query?: {
                /** @description Only events with a higher number. Has to be a whole number from 0 to 9007199254740991. */
                after?: number;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 1000. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-operation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The id of the attempt, as `operationId` of its answer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-operation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the attempt, as `operationId` of its answer. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-operations": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only this attempt. Has to be a UUID. */
                operationId?: string;
                /** @description Only the call with this `X-Request-Id`. Has to be a text of 1 to 128 characters. */
                requestId?: string;
                /** @description Only attempts with this verdict. Has to be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description Only refusals and warnings by this rule. Has to be one of unauthorized, key_revoked, key_expired, expiry_in_the_past, key_scope, csrf_token_missing, foreign_site, customer_source_not_found, customer_source_url_not_allowed, customer_import_running, customer_import_ended, customer_import_not_found, webhook_endpoint_not_found, webhook_delivery_not_found, webhook_url_not_allowed, name_not_resolved, webhook_header_not_allowed, event_type_unknown, too_many_webhook_endpoints, too_many_webhook_secrets, replay_not_one, replay_still_pending, body_empty, body_not_json, body_form_encoded, body_encoding, text_not_storable, body_too_large, body_content_encoding, duplicate_field, too_deep, too_many_fields, field_name_too_long, too_many_values, field_required, wrong_type, text_empty, text_too_long, too_many_items, value_unknown, number_invalid, number_too_long, too_many_decimals, quantity_not_integer, date_invalid, source_time_invalid, source_clock_no_zone, source_clock_default, source_clock_ahead, id_reserved, id_invalid, id_mismatch, id_lookalike, invisible_characters, unknown_field, total_mismatch, line_total_mismatch, line_amount_exceeds_price, line_amount_below_price, lines_sum_mismatch, amount_due_out_of_range, credit_note, rounding_difference, dates_out_of_order, expired_on_arrival, fee_rate_out_of_range, host_invalid, account_exists, account_not_found, key_not_found, link_not_found, invoice_not_found, customer_not_found, company_not_found, company_can_have_only_one_customer, customer_of_another_company, quote_not_found, project_not_found, project_older, not_a_sandbox, nothing_to_run_again, operation_not_found, method_not_allowed, route_not_found, already_exists, version_mismatch, if_match_invalid, redirect_url_invalid, redirect_host_not_allowed, invoice_paid, invoice_canceled, invoice_expired, invoice_not_placed, invoice_under_way, sign_up_needed, quote_expired, quote_decided, payer_missing, payer_unreachable, invoice_of_other_kind, status_not_yours, voided_at_source, status_locked, already_canceled, not_cancelable, move_not_possible, frozen, nothing_payable, document_too_long, payable_changed, buyers_differ, credit_needs_company, credit_barred, credit_suspended, credit_insufficient, term_not_offered, payout_outdated, repayment_too_large, draw_not_found, payment_not_found, quote_not_applied, idempotency_key_invalid, idempotency_key_reused, idempotency_key_running, query_invalid, query_unknown, cursor_invalid, request_malformed, headers_too_large, request_timeout, backup_running, backup_no_room, backup_failed, account_rate_limited, hub_busy, database_unavailable, internal_error. */
                rule?: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
                /** @description Only with this name. Has to be a text of 1 to 64 characters. */
                name?: string;
                /** @description Only about the record with this id. Has to be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description Only with this invoice number. Has to be a text of 1 to 128 characters. */
                invoiceNumber?: string;
                /** @description Only from this time on. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                from?: string;
                /** @description Only before this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                to?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationSearchList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-operations": {
        parameters: {
            query?: {
                /** @description Only attempts with this verdict. Has to be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description Only about the record with this id. Has to be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "run-again": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the attempt, as `operationId` of its answer. */
                id: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunAgain"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RanAgain"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-session": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionStart"];
            };
        };
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "end-session": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnded"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-accounts": {
        parameters: {
            query?: {
                /** @description Only where an id, a number or a name begins like this. Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description Only sandboxes, or only the others. Has to be one of true, false. */
                sandbox?: "true" | "false";
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The stored state does not allow it */
            409: {
                headers: {
                    /** @description How long to wait before the call is made again, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-operator-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorKeyList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-operator-key": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperatorKeyCreate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorKeyCreated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description The stored state does not allow it */
            409: {
                headers: {
                    /** @description How long to wait before the call is made again, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "revoke-operator-key": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The public part of the key. */
                id: string;
            };
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyRevoke"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorKey"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-acts": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only what this operator did. Has to be a text of 1 to 64 characters. */
                operator?: string;
                /** @description Only with this name. Has to be a text of 1 to 64 characters. */
                name?: string;
                /** @description Only from this time on. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                from?: string;
                /** @description Only before this time. Has to be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                to?: string;
                /** @description How many items a page has at most. Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the page before. Without it the list begins. Has to be a text of 0 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-account-key": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyCreate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyCreated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description The stored state does not allow it */
            409: {
                headers: {
                    /** @description How long to wait before the call is made again, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "revoke-account-key": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The public part of the key. */
                id: string;
            };
            cookie?: never;
        };
        /** @description May be left out. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyRevoke"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            /** @description Not found */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-rules": {
        parameters: {
            query?: never;
            header?: {
                /** @description The account that calls: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rules"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-today": {
        parameters: {
            query?: {
                /** @description How far back to look. Has to be one of hour, day, week. */
                span?: "hour" | "day" | "week";
                /** @description Only what belongs to this account. Has to be a text of 1 to 128 characters. */
                accountId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "run-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Examination"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-backup": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. A new one for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupCreate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCreated"];
                };
            };
            /** @description Invalid request: every fault of it */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
}
