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
         * Read an invoice, with its editable fields and why the others are locked
         * @description Read an invoice, with its editable fields and why the others are locked. For accounting systems, with a key of the account. Changes nothing.
         */
        get: operations["get-invoice"];
        /**
         * Update an invoice
         * @description Update an invoice. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `upsert=true` it creates what does not exist. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * List invoices in order of id
         * @description List invoices in order of id. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-invoices"];
        put?: never;
        /**
         * Create an invoice, with its project if one is sent
         * @description Create an invoice, with its project if one is sent. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Create an invoice with payers, without a customer
         * @description Create an invoice with payers, without a customer. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * @description Update a simplified invoice. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `upsert=true` it creates what does not exist. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * @description Cancel an invoice. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * @description Read the status of an invoice, with the credit position of its buyer’s company. For accounting systems, with a key of the account. Changes nothing.
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
         * Read an invoice as a PDF, named after its number
         * @description Read an invoice as a PDF, named after its number. For accounting systems, with a key of the account. Changes nothing. Returns 409 if the stored state does not allow it.
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
         * Read an invoice as a PDF, named after its number
         * @description Read an invoice as a PDF, named after its number. For buyers, with the query string of a link. Changes nothing. Returns 409 if the stored state does not allow it.
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
         * Read an invoice as a PDF, named after its number
         * @description Read an invoice as a PDF, named after its number. For operators, with an operator key or a session. Changes nothing. Returns 409 if the stored state does not allow it.
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
         * Read every version of an invoice, newest first, or with `at` the version current at that time
         * @description Read every version of an invoice, newest first, or with `at` the version current at that time. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Read the link where a buyer pays an invoice
         * @description Read the link where a buyer pays an invoice. For accounting systems, with a key of the account. Changes nothing.
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
         * Read the link where a buyer pays an invoice and is redirected afterwards
         * @description Read the link where a buyer pays an invoice and is redirected afterwards. For accounting systems, with a key of the account. Changes nothing.
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
         * Open a payment link: the invoice, the payable amount, the payment methods and other open invoices
         * @description Open a payment link: the invoice, the payable amount, the payment methods and other open invoices. For buyers, with the query string of a link. Changes nothing.
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
         * Find invoices in all accounts, most recently changed first; a page may be short, so continue while there is a cursor
         * @description Find invoices in all accounts, most recently changed first; a page may be short, so continue while there is a cursor. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Export the results of search-invoices as one CSV file
         * @description Export the results of search-invoices as one CSV file. For operators, with an operator key or a session. Changes nothing.
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
         * Read an invoice of an account, with its editable fields, buyer, payments, draw and messages
         * @description Read an invoice of an account, with its editable fields, buyer, payments, draw and messages. For operators, with an operator key or a session. Changes nothing.
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
         * Read every version of an invoice, newest first, or with `at` the version current at that time
         * @description Read every version of an invoice, newest first, or with `at` the version current at that time. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
    "/operator/account/{accountId}/invoice/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every attempt to write an invoice, newest first, with its verdict, and with its event if it was applied
         * @description List every attempt to write an invoice, newest first, with its verdict, and with its event if it was applied. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["get-account-invoice-timeline"];
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
         * Freeze an invoice: it is Draft and cannot be paid until it is unfrozen
         * @description Freeze an invoice: it is Draft and cannot be paid until it is unfrozen. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Unfreeze an invoice; it stays Draft while its customer is frozen
         * @description Unfreeze an invoice; it stays Draft while its customer is frozen. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Cancel an invoice permanently on behalf of its account
         * @description Cancel an invoice permanently on behalf of its account. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * List quotes in order of id
         * @description List quotes in order of id. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-quotes"];
        put?: never;
        /**
         * Create a quote for its buyer to approve, with its project if one is sent
         * @description Create a quote for its buyer to approve, with its project if one is sent. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Read a quote, with the buyer’s link and its editable fields
         * @description Read a quote, with the buyer’s link and its editable fields. For accounting systems, with a key of the account. Changes nothing.
         */
        get: operations["get-quote"];
        /**
         * Update a quote
         * @description Update a quote. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `upsert=true` it creates what does not exist. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * @description Read the status of a quote, with the credit position of its buyer’s company. For accounting systems, with a key of the account. Changes nothing.
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
         * Read every version of a quote, newest first, or with `at` the version current at that time
         * @description Read every version of a quote, newest first, or with `at` the version current at that time. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Open a quote link: the quote, and whether it can still be decided
         * @description Open a quote link: the quote, and whether it can still be decided. For buyers, with the query string of a link. Changes nothing.
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
         * @description Approve the quote of the link. For buyers, with the query string of a link. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * @description Reject the quote of the link. For buyers, with the query string of a link. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Find quotes in all accounts, including by the start of the number and by the buyer’s name
         * @description Find quotes in all accounts, including by the start of the number and by the buyer’s name. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Read a quote of an account, with its editable fields, possible decisions, buyer, project and messages
         * @description Read a quote of an account, with its editable fields, possible decisions, buyer, project and messages. For operators, with an operator key or a session. Changes nothing.
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
         * Read every version of a quote, newest first, or with `at` the version current at that time
         * @description Read every version of a quote, newest first, or with `at` the version current at that time. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
    "/operator/account/{accountId}/quote/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every attempt to write a quote, newest first, with its verdict, and with its event if it was applied
         * @description List every attempt to write a quote, newest first, with its verdict, and with its event if it was applied. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["get-account-quote-timeline"];
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
         * List companies in order of id
         * @description List companies in order of id. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-companies"];
        put?: never;
        /**
         * Create a company, with its customer if one is sent
         * @description Create a company, with its customer if one is sent. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * @description Read a company. For accounting systems, with a key of the account. Changes nothing.
         */
        get: operations["get-company"];
        /**
         * Update a company
         * @description Update a company. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `upsert=true` it creates what does not exist. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Read every version of a company, newest first, or with `at` the version current at that time
         * @description Read every version of a company, newest first, or with `at` the version current at that time. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Find companies in all accounts, including by part of their name, or by words of it, an id or a phone number in any form
         * @description Find companies in all accounts, including by part of their name, or by words of it, an id or a phone number in any form. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Read a company of an account, with its customer and credit
         * @description Read a company of an account, with its customer and credit. For operators, with an operator key or a session. Changes nothing.
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
         * Read every version of a company, newest first, or with `at` the version current at that time
         * @description Read every version of a company, newest first, or with `at` the version current at that time. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
    "/operator/account/{accountId}/company/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every attempt to write a company, newest first, with its verdict, and with its event if it was applied
         * @description List every attempt to write a company, newest first, with its verdict, and with its event if it was applied. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["get-account-company-timeline"];
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
         * Link a customer to a company as its only contact person
         * @description Link a customer to a company as its only contact person. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * List customers in order of id
         * @description List customers in order of id. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-customers"];
        put?: never;
        /**
         * Create a customer
         * @description Create a customer. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * @description Read a customer. For accounting systems, with a key of the account. Changes nothing.
         */
        get: operations["get-customer"];
        /**
         * Update a customer
         * @description Update a customer. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `upsert=true` it creates what does not exist. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Read the link where a customer signs up
         * @description Read the link where a customer signs up. For accounting systems, with a key of the account. Changes nothing.
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
         * Read every version of a customer, newest first, or with `at` the version current at that time
         * @description Read every version of a customer, newest first, or with `at` the version current at that time. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Open a sign-up link: the customer and the supplier
         * @description Open a sign-up link: the customer and the supplier. For buyers, with the query string of a link. Changes nothing.
         */
        get: operations["open-sign-up"];
        put?: never;
        /**
         * Sign up as the customer to whom the link was sent
         * @description Sign up as the customer to whom the link was sent. For buyers, with the query string of a link. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Sign up as the payer of a simplified invoice, becoming its customer
         * @description Sign up as the payer of a simplified invoice, becoming its customer. For buyers, with the query string of a link. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Find customers in all accounts, including by their name, their company’s name, or the digits of a phone number
         * @description Find customers in all accounts, including by their name, their company’s name, or the digits of a phone number. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Read a customer of an account, with their company
         * @description Read a customer of an account, with their company. For operators, with an operator key or a session. Changes nothing.
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
         * Read every version of a customer, newest first, or with `at` the version current at that time
         * @description Read every version of a customer, newest first, or with `at` the version current at that time. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
    "/operator/account/{accountId}/customer/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List every attempt to write a customer, newest first, with its verdict, and with its event if it was applied
         * @description List every attempt to write a customer, newest first, with its verdict, and with its event if it was applied. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["get-account-customer-timeline"];
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
         * Freeze a customer, so that none of their invoices can be paid; repeat while `more` is true
         * @description Freeze a customer, so that none of their invoices can be paid; repeat while `more` is true. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Unfreeze a customer, so that their invoices can be paid again; repeat while `more` is true
         * @description Unfreeze a customer, so that their invoices can be paid again; repeat while `more` is true. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * List projects in order of id
         * @description List projects in order of id. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * @description Read a project. For accounting systems, with a key of the account. Changes nothing.
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
         * Read every version of a project, newest first, or with `at` the version current at that time
         * @description Read every version of a project, newest first, or with `at` the version current at that time. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
    "/integration/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make many writes in one call, each a line
         * @description Make many writes in one call, each a line. For accounting systems, with a key of the account. With `application/x-ndjson`, the body and the response are lines of JSON, and the response begins before the body ends: read it while you send. A response without `error` in its last line or member is complete.
         */
        post: operations["push-batch"];
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
         * Read the credit position of a company, found by id or else by `phone` or `email`
         * @description Read the credit position of a company, found by id or else by `phone` or `email`. For accounting systems, with a key of the account. Changes nothing.
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
         * Request trade credit for the invoice of the link: approved automatically or reviewed by an operator
         * @description Request trade credit for the invoice of the link: approved automatically or reviewed by an operator. For buyers, with the query string of a link. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Repay trade credit by bank or card: this draw, or several draws of the company
         * @description Repay trade credit by bank or card: this draw, or several draws of the company. For buyers, with the query string of a link. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Find draws in all accounts; applications to review have the status InReview
         * @description Find draws in all accounts; applications to review have the status InReview. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Read a credit application, with the effect of each decision
         * @description Read a credit application, with the effect of each decision. For operators, with an operator key or a session. Changes nothing.
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
         * Approve a credit application: the supplier is paid, and the buyer owes the amount
         * @description Approve a credit application: the supplier is paid, and the buyer owes the amount. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Reject a credit application: the company gets no trade credit for six months
         * @description Reject a credit application: the company gets no trade credit for six months. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Cancel a credit application and its invoice, without blocking trade credit
         * @description Cancel a credit application and its invoice, without blocking trade credit. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Release a draw whose payout failed: its invoice can be paid another way
         * @description Release a draw whose payout failed: its invoice can be paid another way. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Read a company’s credit account and today’s credit position
         * @description Read a company’s credit account and today’s credit position. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-credit"];
        /**
         * Set a company’s credit limit and automatic approval; omitted fields are unchanged
         * @description Set a company’s credit limit and automatic approval; omitted fields are unchanged. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Lift a company’s block from trade credit before its six months are over
         * @description Lift a company’s block from trade credit before its six months are over. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Start a repayment of a company’s draws; it takes effect when it settles
         * @description Start a repayment of a company’s draws; it takes effect when it settles. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Read the status of a payment of the invoice of the link
         * @description Read the status of a payment of the invoice of the link. For buyers, with the query string of a link. Changes nothing.
         */
        get: operations["open-payment"];
        put?: never;
        /**
         * Pay the invoice of the link by bank or card, or several invoices of the same buyer together
         * @description Pay the invoice of the link by bank or card, or several invoices of the same buyer together. For buyers, with the query string of a link. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * @description Find payments and payouts in all accounts. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * @description Read a payment. For operators, with an operator key or a session. Changes nothing.
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
         * Settle a payment immediately: in a sandbox, or if the money arrived another way
         * @description Settle a payment immediately: in a sandbox, or if the money arrived another way. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Fail a payment immediately; the reason is stored as its failure
         * @description Fail a payment immediately; the reason is stored as its failure. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Retry a failed payment or payout
         * @description Retry a failed payment or payout. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * List the webhook endpoints
         * @description List the webhook endpoints. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-webhook-endpoints"];
        put?: never;
        /**
         * Create a webhook endpoint; its secret is shown only once
         * @description Create a webhook endpoint; its secret is shown only once. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * List the webhook endpoints
         * @description List the webhook endpoints. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-account-webhook-endpoints"];
        put?: never;
        /**
         * Create a webhook endpoint; its secret is shown only once
         * @description Create a webhook endpoint; its secret is shown only once. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Read a webhook endpoint, with its waiting deliveries and last failure
         * @description Read a webhook endpoint, with its waiting deliveries and last failure. For accounting systems, with a key of the account. Changes nothing.
         */
        get: operations["get-webhook-endpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint: nothing is sent to it after the response
         * @description Delete a webhook endpoint: nothing is sent to it after the response. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
         */
        delete: operations["delete-webhook-endpoint"];
        options?: never;
        head?: never;
        /**
         * Change, enable or disable a webhook endpoint; omitted fields are unchanged
         * @description Change, enable or disable a webhook endpoint; omitted fields are unchanged. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Read a webhook endpoint, with its waiting deliveries and last failure
         * @description Read a webhook endpoint, with its waiting deliveries and last failure. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-account-webhook-endpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint: nothing is sent to it after the response
         * @description Delete a webhook endpoint: nothing is sent to it after the response. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
         */
        delete: operations["delete-account-webhook-endpoint"];
        options?: never;
        head?: never;
        /**
         * Change, enable or disable a webhook endpoint; omitted fields are unchanged
         * @description Change, enable or disable a webhook endpoint; omitted fields are unchanged. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Rotate the secret of a webhook endpoint; the new one is shown only once, and both sign during the overlap
         * @description Rotate the secret of a webhook endpoint; the new one is shown only once, and both sign during the overlap. For accounting systems, with a key of the account. The response is the verdict, and the result is already on disk. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Rotate the secret of a webhook endpoint; the new one is shown only once, and both sign during the overlap
         * @description Rotate the secret of a webhook endpoint; the new one is shown only once, and both sign during the overlap. For operators, with an operator key or a session. The response is the verdict, and the result is already on disk. Safe to repeat with an `Idempotency-Key`. Returns 409 if the stored state does not allow it.
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
         * Send a test event to a webhook endpoint immediately and return its response
         * @description Send a test event to a webhook endpoint immediately and return its response. For accounting systems, with a key of the account. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log.
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
         * Send a test event to a webhook endpoint immediately and return its response
         * @description Send a test event to a webhook endpoint immediately and return its response. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log.
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
         * List the deliveries to a webhook endpoint, newest event first
         * @description List the deliveries to a webhook endpoint, newest event first. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * List the deliveries to a webhook endpoint, newest event first
         * @description List the deliveries to a webhook endpoint, newest event first. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Replay one delivery, all deliveries parked since a time, or the feed from a sequence number on
         * @description Replay one delivery, all deliveries parked since a time, or the feed from a sequence number on. For accounting systems, with a key of the account. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
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
         * Replay one delivery, all deliveries parked since a time, or the feed from a sequence number on
         * @description Replay one delivery, all deliveries parked since a time, or the feed from a sequence number on. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
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
         * Read a delivery, with its attempts and the beginning of each response
         * @description Read a delivery, with its attempts and the beginning of each response. For accounting systems, with a key of the account. Changes nothing.
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
         * Read a delivery, with its attempts and the beginning of each response
         * @description Read a delivery, with its attempts and the beginning of each response. For operators, with an operator key or a session. Changes nothing.
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
         * Find webhook endpoints in all accounts, such as those that need attention
         * @description Find webhook endpoints in all accounts, such as those that need attention. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Read the customer source
         * @description Read the customer source. For accounting systems, with a key of the account. Changes nothing.
         */
        get: operations["get-customer-source"];
        /**
         * Set the URL from which customers are imported; a new secret is shown only once
         * @description Set the URL from which customers are imported; a new secret is shown only once. For accounting systems, with a key of the account. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
         */
        put: operations["set-customer-source"];
        post?: never;
        /**
         * Delete the customer source; its secret never signs again
         * @description Delete the customer source; its secret never signs again. For accounting systems, with a key of the account. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
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
         * Read the customer source
         * @description Read the customer source. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-account-customer-source"];
        /**
         * Set the URL from which customers are imported; a new secret is shown only once
         * @description Set the URL from which customers are imported; a new secret is shown only once. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
         */
        put: operations["set-account-customer-source"];
        post?: never;
        /**
         * Delete the customer source; its secret never signs again
         * @description Delete the customer source; its secret never signs again. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
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
         * List the customer imports, newest first
         * @description List the customer imports, newest first. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-customer-imports"];
        put?: never;
        /**
         * Start an import of all customers from the customer source
         * @description Start an import of all customers from the customer source. For accounting systems, with a key of the account. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
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
         * List the customer imports, newest first
         * @description List the customer imports, newest first. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-account-customer-imports"];
        put?: never;
        /**
         * Start an import of all customers from the customer source
         * @description Start an import of all customers from the customer source. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
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
         * Read the progress of a customer import
         * @description Read the progress of a customer import. For accounting systems, with a key of the account. Changes nothing.
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
         * Read the progress of a customer import
         * @description Read the progress of a customer import. For operators, with an operator key or a session. Changes nothing.
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
         * Cancel a running customer import; customers already imported are kept
         * @description Cancel a running customer import; customers already imported are kept. For accounting systems, with a key of the account. With `dryRun=true` it only answers what it would answer. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
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
         * Cancel a running customer import; customers already imported are kept
         * @description Cancel a running customer import; customers already imported are kept. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
         */
        put: operations["cancel-account-customer-import"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/reconcile/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Compare the hub’s records of a kind with those of the source, listed in the order of ids
         * @description Compare the hub’s records of a kind with those of the source, listed in the order of ids. For accounting systems, with a key of the account. With `application/x-ndjson`, the body and the response are lines of JSON, and the response begins before the body ends: read it while you send. A response without `error` in its last line or member is complete.
         */
        post: operations["reconcile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/reconcile/{kind}/digest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read digests of all records of a kind, to find out which of them differ from the source’s
         * @description Read digests of all records of a kind, to find out which of them differ from the source’s. For accounting systems, with a key of the account. Changes nothing.
         */
        get: operations["get-reconciliation-digest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reconciliations, newest first
         * @description List the reconciliations, newest first. For accounting systems, with a key of the account. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-reconciliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reconciliations, newest first
         * @description List the reconciliations, newest first. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-account-reconciliations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/reconciliation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reconciliation and its first differences
         * @description Read a reconciliation and its first differences. For accounting systems, with a key of the account. Changes nothing.
         */
        get: operations["get-reconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/reconciliation/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reconciliation and its first differences
         * @description Read a reconciliation and its first differences. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-account-reconciliation"];
        put?: never;
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
         * Read the account’s event feed, numbered without gaps
         * @description Read the account’s event feed, numbered without gaps. For accounting systems, with a key of the account. Changes nothing.
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
         * Stream the feeds of all accounts, or of one, as server-sent events: `event`, `latest`, `skipped`, `writes` and `reset`
         * @description Stream the feeds of all accounts, or of one, as server-sent events: `event`, `latest`, `skipped`, `writes` and `reset`. For operators, with an operator key or a session. Changes nothing.
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
         * @description Read the feed of an account. For operators, with an operator key or a session. Changes nothing.
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
    "/operator/message": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find messages to buyers in all accounts, newest first within each account
         * @description Find messages to buyers in all accounts, newest first within each account. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["search-messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/message/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a message to a buyer
         * @description Read a message to a buyer. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/message/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the text of a message that the mailbox keeps
         * @description Read the text of a message that the mailbox keeps. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-letter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/message/{id}/letter/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the HTML of a message that the mailbox keeps
         * @description Read the HTML of a message that the mailbox keeps. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-letter-page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/message/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a message again: a copy to the current address, unless it is no longer true
         * @description Send a message again: a copy to the current address, unless it is no longer true. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
         */
        post: operations["resend-message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find whatever has this number, name, e-mail address, telephone number or id, in all accounts; every kind that was searched is listed
         * @description Find whatever has this number, name, e-mail address, telephone number or id, in all accounts; every kind that was searched is listed. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["find-everything"];
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
         * Read an operation, an attempt to write: its body, its verdict and the reason
         * @description Read an operation, an attempt to write: its body, its verdict and the reason. For accounting systems, with a key of the account. Changes nothing.
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
         * Read an operation, an attempt to write: its body, its verdict and the reason
         * @description Read an operation, an attempt to write: its body, its verdict and the reason. For operators, with an operator key or a session. Changes nothing.
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
         * Find operations in all accounts, newest first; a page may be short, so continue while there is a cursor
         * @description Find operations in all accounts, newest first; a page may be short, so continue while there is a cursor. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * List the operations of an account, newest first
         * @description List the operations of an account, newest first. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * Replay the call of an operation in a sandbox account, with personal data masked
         * @description Replay the call of an operation in a sandbox account, with personal data masked. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
         */
        post: operations["run-again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/rehearsal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge again what the account sent, under other policies, and list the verdicts that would change; nothing is written
         * @description Judge again what the account sent, under other policies, and list the verdicts that would change; nothing is written. For operators, with an operator key or a session. Changes nothing.
         */
        post: operations["rehearse-policies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/integration/rounding-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the amounts pushed by the account were rounded, by day
         * @description Read how the amounts pushed by the account were rounded, by day. For accounting systems, with a key of the account. Changes nothing.
         */
        get: operations["get-rounding-profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/rounding-profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read how the amounts pushed by the account were rounded, by day
         * @description Read how the amounts pushed by the account were rounded, by day. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-account-rounding-profile"];
        put?: never;
        post?: never;
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
         * Read the caller: the operator key and the browser session
         * @description Read the caller: the operator key and the browser session. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-session"];
        put?: never;
        /**
         * Sign in with an operator key: sets a cookie for paths under /operator/
         * @description Sign in with an operator key: sets a cookie for paths under /operator/. Needs no credentials other than the body. Changes nothing. It is recorded in the audit log.
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
         * Sign out: ends the session for every holder of its cookie
         * @description Sign out: ends the session for every holder of its cookie. For operators, with an operator key or a session. Changes nothing. It is recorded in the audit log.
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
         * List accounts in order of id, optionally by part of their id or name
         * @description List accounts in order of id, optionally by part of their id or name. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-accounts"];
        put?: never;
        /**
         * Create an account
         * @description Create an account. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
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
         * List operator keys, without their secrets
         * @description List operator keys, without their secrets. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["list-operator-keys"];
        put?: never;
        /**
         * Create an operator key; its text is shown only once
         * @description Create an operator key; its text is shown only once. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log.
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
         * Revoke an operator key permanently, from the next call on
         * @description Revoke an operator key permanently, from the next call on. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log.
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
         * List the audit log: actions of operators on accounts, keys and policies, newest first
         * @description List the audit log: actions of operators on accounts, keys and policies, newest first. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
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
         * @description Read an account and its policies. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["get-account"];
        /**
         * Change an account’s name and policies; omitted fields are unchanged
         * @description Change an account’s name and policies; omitted fields are unchanged. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log.
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
         * @description List an account’s keys, without their secrets. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["list-account-keys"];
        put?: never;
        /**
         * Create a key of an account, optionally replacing another; its text is shown only once
         * @description Create a key of an account, optionally replacing another; its text is shown only once. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log.
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
         * Revoke a key of an account permanently; a running hub refuses it within a second
         * @description Revoke a key of an account permanently; a running hub refuses it within a second. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log.
         */
        put: operations["revoke-account-key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/sandbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sandboxes that will be deleted, in order of their ids
         * @description List sandboxes that will be deleted, in order of their ids. For operators, with an operator key or a session. Changes nothing. Paginated: `nextCursor` is the `cursor` of the next page.
         */
        get: operations["list-sandboxes"];
        put?: never;
        /**
         * Create an account for tests, with a key; it is deleted after some hours
         * @description Create an account for tests, with a key; it is deleted after some hours. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log.
         */
        post: operations["create-sandbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/sandbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a sandbox with everything in it
         * @description Delete a sandbox with everything in it. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
         */
        delete: operations["delete-sandbox"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/faults": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the faults that are injected into a sandbox, and how often each rule was
         * @description Read the faults that are injected into a sandbox, and how often each rule was. For operators, with an operator key or a session. Changes nothing. Returns 409 if the stored state does not allow it.
         */
        get: operations["get-faults"];
        /**
         * Inject faults into the calls and webhooks of a sandbox, by a plan
         * @description Inject faults into the calls and webhooks of a sandbox, by a plan. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
         */
        put: operations["set-faults"];
        post?: never;
        /**
         * Inject no more faults into a sandbox
         * @description Inject no more faults into a sandbox. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
         */
        delete: operations["clear-faults"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/certification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the last reports of `bthub certify` about the connector of an account, newest first
         * @description List the last reports of `bthub certify` about the connector of an account, newest first. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["list-certifications"];
        put?: never;
        /**
         * Keep a report of `bthub certify` about the connector of an account
         * @description Keep a report of `bthub certify` about the connector of an account. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log.
         */
        post: operations["keep-certification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the clock of a sandbox
         * @description Read the clock of a sandbox. For operators, with an operator key or a session. Changes nothing. Returns 409 if the stored state does not allow it.
         */
        get: operations["get-clock"];
        /**
         * Set the clock of a sandbox forward; answers when all that fell due has happened
         * @description Set the clock of a sandbox forward; answers when all that fell due has happened. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
         */
        put: operations["set-clock"];
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
         * Read the tables that the hub uses: transitions, requested statuses, locks and rules
         * @description Read the tables that the hub uses: transitions, requested statuses, locks and rules. For accounting systems, with a key of the account. Changes nothing.
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
         * Read the state of the hub: writes by verdict over time, refusals by rule and account, latency, waiting deliveries, endpoints that need attention, silent accounts, accounts whose books differ, and lost events
         * @description Read the state of the hub: writes by verdict over time, refusals by rule and account, latency, waiting deliveries, endpoints that need attention, silent accounts, accounts whose books differ, and lost events. For operators, with an operator key or a session. Changes nothing.
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
         * Run diagnostics of the hub, like `bthub doctor`
         * @description Run diagnostics of the hub, like `bthub doctor`. For operators, with an operator key or a session. Changes nothing.
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
         * List the settings of the responding hub, each with its origin; secrets are not shown
         * @description List the settings of the responding hub, each with its origin; secrets are not shown. For operators, with an operator key or a session. Changes nothing.
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
         * List the backups in the data folder of the responding hub, newest first
         * @description List the backups in the data folder of the responding hub, newest first. For operators, with an operator key or a session. Changes nothing.
         */
        get: operations["list-backups"];
        put?: never;
        /**
         * Back up the whole database to a file in the data folder while the hub runs
         * @description Back up the whole database to a file in the data folder while the hub runs. For operators, with an operator key or a session. Safe to repeat with an `Idempotency-Key`. It is recorded in the audit log. Returns 409 if the stored state does not allow it.
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
            /** @description May repeat the id in the path; a different id is refused. */
            id?: string | null;
            /** @description The human-readable number. */
            invoiceNumber: string;
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            invoiceDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
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
             * @description The amount still open, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amountDue: number | string;
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description Members of sales. */
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /**
             * @description The requested status: the source sets Draft and Placed, and may request Canceled.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
        };
        /** @description A line with a description and no amounts is a comment: its amounts are zero. */
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
        InvoiceCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description The human-readable number. */
            invoiceNumber: string;
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            invoiceDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
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
             * @description The amount still open, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amountDue: number | string;
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description Members of sales. */
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /**
             * @description The requested status: the source sets Draft and Placed, and may request Canceled.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            /** @description The id of an approved quote, under which the invoice is approved. */
            quoteId?: string | null;
            /** @description The number of the quote that the invoice cites. */
            quoteRefNumber?: string | null;
            /** @description The building project of the document; it is created or updated together with the document. */
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
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
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
            /** @description The address of the job. */
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
            /** @description Details of a private project. */
            privateProjectDetails?: components["schemas"]["PrivateProject"];
            /** @description Details of a public project. */
            publicProjectDetails?: components["schemas"]["PublicProject"];
            /** @description Details of a federal project. */
            federalProjectDetails?: components["schemas"]["FederalProject"];
            /** @description Owners who are individuals. */
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
            /** @description For whom the project is built. */
            builtFor?: components["schemas"]["BuiltFor"];
        } | null;
        BuiltFor: {
            /**
             * @description For whom the project is built.
             * @enum {string|null}
             */
            type?: "PropertyOwnerNewBuilding" | "Default" | null;
            /**
             * @description Another name for `type`.
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
        InvoiceWritten: {
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description The verdict on the write and its explanation. */
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
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The fields that the write changed, as JSON pointers. */
            changed: string[];
            /** @description Values that were accepted but should be checked. */
            warnings: components["schemas"]["Issue"][];
            /** @description Only when `superseded`: the stored sourceModifiedDate, which is later. */
            storedSourceModifiedDate?: string;
            /** @description The reason in one sentence, suitable for a log. */
            reason?: string;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        Issue: {
            /** @description The field, as a JSON pointer into the body. */
            pointer: string;
            /**
             * @description The stable name of the rule, which has a page under `/docs/rules/`.
             * @enum {string}
             */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "line_too_long" | "line_out_of_order" | "line_outside_buckets" | "field_not_compared" | "reconciliation_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "body_content_type" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "text_not_one_line" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "email_invalid" | "message_not_found" | "message_waiting" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "cell_unavailable" | "cell_not_served" | "cell_unknown" | "hub_busy" | "hub_stopping" | "database_unavailable" | "internal_error";
            /** @description The error or warning in one sentence. */
            message: string;
            /** @description What was sent, as text. */
            sent?: string;
            /** @description The correct value, or the format it must have. */
            expected?: string;
            /** @description The difference between `sent` and `expected`. */
            difference?: string;
            /** @description The stored value. */
            stored?: string;
            /** @description What can be done instead. */
            wayOut?: string;
            /**
             * @description The narrowest rounding method that explains the difference.
             * @enum {string}
             */
            explanation?: "amounts_rounded_apart" | "header_rounded_once" | "half_up_per_line" | "up_or_down_per_line" | "several_taxes_per_line" | "price_rounded" | "quantity_rounded" | "price_and_quantity_rounded";
        };
        DryRun: {
            /** @description The status that the call would have. */
            wouldAnswer: number;
            /** @description The body that the call would have. Ids and tokens that the hub would make are zeros; `null` if only another system knows it. */
            answer: Record<string, never> | null;
            /** @description Set if the call would get the stored response of its `Idempotency-Key` and change nothing. */
            replayed?: boolean;
            /** @description The fields of the record that would change. */
            changed: components["schemas"]["Change"][];
            /** @description Events waiting to become deliveries. */
            events: components["schemas"]["EventDraft"][];
            /** @description Values that were accepted but should be checked. */
            warnings: components["schemas"]["Issue"][];
        };
        Change: {
            /** @description The field, as a JSON pointer. */
            pointer: string;
            /** @description The value before the change; `null` if there was none. */
            before: unknown;
            /** @description The value after the change. */
            after: unknown;
        };
        EventDraft: {
            /**
             * @description The event type.
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "reconciliation.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "message.sent" | "message.failed";
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Invoice"] | components["schemas"]["Quote"] | components["schemas"]["Project"] | components["schemas"]["Customer"] | components["schemas"]["Company"] | components["schemas"]["Credit"] | components["schemas"]["Draw"] | components["schemas"]["Payment"] | components["schemas"]["Reconciliation"] | components["schemas"]["WebhookEndpoint"] | components["schemas"]["Message"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
        };
        EventRecord: {
            /**
             * @description The kind of record.
             * @enum {string}
             */
            kind: "invoice" | "quote" | "project" | "customer" | "company" | "credit" | "draw" | "payment" | "reconciliation" | "webhook_endpoint" | "message";
            /** @description The id of the record, unique within its kind. */
            id: string;
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The version of the whole record; every change increases it, including the hub’s own. */
            hubVersion: number;
        };
        Invoice: {
            /** @description The source’s own id. */
            id: string;
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
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
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
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
            /** @description The people who may pay while there is no customer yet, each with an e-mail address or a phone number. */
            payersInfo: components["schemas"]["StoredPayer"][] | null;
            /** @description The id of the quote that the invoice cites. */
            quoteId: string | null;
            /** @description The number of the quote that the invoice cites. */
            quoteRefNumber: string | null;
            /** @description The project of the invoice. */
            projectId: string | null;
            /** @description The value in the hub; `null` if there is none. */
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
            /** @description E-mail address. Links and notifications are sent here. */
            emailAddress: string | null;
            /** @description Mobile phone number. Links and notifications are sent here. */
            cellPhoneNumber: string | null;
        };
        StoredPayer: {
            /** @description First name. */
            firstName: string | null;
            /** @description Last name. */
            lastName: string | null;
            /** @description E-mail address. Links and notifications are sent here. */
            emailAddress: string | null;
            /** @description Mobile phone number. Links and notifications are sent here. */
            cellPhoneNumber: string | null;
            /** @description Name of the business. */
            businessName: string | null;
        };
        InvoiceHubFields: {
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The version of the whole record; every change increases it, including the hub’s own. */
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
            /** @description Why fields are locked; `null` if none are. */
            lockedBecause: string | null;
            /**
             * Format: date-time
             * @description When an operator froze it, which stops payments; `null` if it is not frozen.
             */
            frozenAt: string | null;
            /** @description The payments that the source should book, in order. */
            bookings: components["schemas"]["Booking"][];
        };
        Booking: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The payment. */
            paymentId: string;
            /** @description The amount in dollars. */
            amount: number;
            /**
             * Format: date
             * @description The date.
             */
            date: string;
            /**
             * @description The payment method.
             * @enum {string}
             */
            method: "ach" | "card" | "credit";
            /**
             * @description `full`, `advance`, or `final` for the rest after an advance.
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
        Quote: {
            /** @description The source’s own id. */
            id: string;
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description Human-readable number of the quote. */
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
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
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
            /** @description The value in the hub; `null` if there is none. */
            hub: components["schemas"]["QuoteHubFields"];
        };
        QuoteHubFields: {
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The version of the whole record; every change increases it, including the hub’s own. */
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
            /** @description The amount of the quote used by invoices. */
            used: number;
            /** @description The fields that an update may change now. */
            editable: string[];
            /** @description The fields that an update may not change now. */
            locked: string[];
            /** @description Why fields are locked; `null` if none are. */
            lockedBecause: string | null;
            /** @description The page where the buyer approves or rejects the quote. */
            approvalUrl?: string;
        };
        Project: {
            /** @description The source’s own id of the project. */
            projectId: string;
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description Name of the project. */
            name: string | null;
            /** @description Address, in one line. */
            address: string | null;
            /** @description Value of the project’s contract. */
            contractValue: number | null;
            /** @description When work starts. */
            startDate: string | null;
            /** @description When work is planned to end. */
            endDate: string | null;
            /** @description The source’s id of the job. */
            jobId: string | null;
            /** @description The address of the job. */
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
            /** @description Details of a private project. */
            privateProjectDetails: components["schemas"]["StoredPrivateProject"] | null;
            /** @description Details of a public project. */
            publicProjectDetails: components["schemas"]["StoredPublicProject"] | null;
            /** @description Details of a federal project. */
            federalProjectDetails: components["schemas"]["StoredFederalProject"] | null;
            /** @description Owners who are individuals. */
            individualOwners: components["schemas"]["StoredIndividualOwner"][] | null;
            /** @description Owners that are businesses. */
            businessOwners: components["schemas"]["StoredBusiness"][] | null;
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string;
            /** @description The value in the hub; `null` if there is none. */
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
            /** @description For whom the project is built. */
            builtFor: components["schemas"]["StoredBuiltFor"] | null;
        };
        StoredBuiltFor: {
            /**
             * @description For whom the project is built.
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
        HubFields: {
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The version of the whole record; every change increases it, including the hub’s own. */
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
        Customer: {
            /** @description The source’s own id. */
            id: string;
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description First name. */
            firstName: string;
            /** @description Last name. */
            lastName: string;
            /** @description E-mail address. Links and notifications are sent here. */
            emailAddress: string;
            /** @description Mobile phone number. Links and notifications are sent here. */
            cellPhoneNumber: string;
            /** @description The company that the customer belongs to. */
            companyId: string | null;
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string;
            /** @description The value in the hub; `null` if there is none. */
            hub: components["schemas"]["CustomerHubFields"];
        };
        CustomerHubFields: {
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The version of the whole record; every change increases it, including the hub’s own. */
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
             * @description When the customer signed up; `null` until then.
             */
            registeredAt: string | null;
            /**
             * Format: date-time
             * @description When an operator froze it, which stops payments; `null` if it is not frozen.
             */
            frozenAt: string | null;
        };
        Company: {
            /** @description The source’s own id. */
            id: string;
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description Name of the business. */
            businessName: string;
            /** @description Address of the business, in one line. */
            businessAddress: string;
            /** @description Phone number of the business. */
            businessPhoneNumber: string | null;
            /** @description Name of the business for display. */
            businessDisplayName: string | null;
            /** @description The supplier’s own view of this buyer’s credit history. It is stored without validation. */
            creditDetails: components["schemas"]["StoredCreditDetails"] | null;
            /** @description The contact person of the company; `null` without one. */
            customerId: string | null;
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string;
            /** @description The value in the hub; `null` if there is none. */
            hub: components["schemas"]["HubFields"];
        };
        StoredCreditDetails: {
            /** @description Kind of account at the supplier. */
            accountType: string | null;
            /** @description When the account at the supplier was opened. */
            accountCreationDate: string | null;
            /** @description The supplier’s price package. */
            pricePackage: string | null;
            /** @description Who provides the credit. */
            creditProvider: string | null;
            /** @description State of the credit at the supplier. */
            creditStatus: string | null;
            /** @description The credit limit that the supplier grants. */
            creditAmount: number | null;
            /** @description The outstanding amount. */
            outstandingAmount: number | null;
            /** @description The overdue amount. */
            overdueBalance: number | null;
            /** @description The overdue amount by age. */
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
            /** @description The overdue amount. */
            overdueBalance: number | null;
        };
        Credit: {
            /** @description The company that the customer belongs to. */
            companyId: string;
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "notApproved" | "active" | "suspended";
            /** @description The approved limit; `null` without one. */
            limit: number | null;
            /** @description Credit that has not been repaid yet. */
            balance: number;
            /** @description The part of the balance that was approved automatically. */
            automaticBalance: number;
            /** @description Repayments in progress. */
            processing: number;
            /**
             * Format: date
             * @description When the block from credit after a rejection ends; `null` without a block.
             */
            barredUntil: string | null;
            /** @description The limits within which credit is approved automatically. */
            automatedDrawApprovalInfo: components["schemas"]["AutomatedDrawApprovalInfo"];
            /** @description Automatically approved amounts, by day. */
            autoUses: components["schemas"]["AutomaticUse"][];
            /** @description The value in the hub; `null` if there is none. */
            hub: components["schemas"]["HubMadeFields"];
        };
        AutomatedDrawApprovalInfo: {
            /** @description Whether credit is approved automatically. */
            isEnabled: boolean;
            /** @description The maximum for one invoice. */
            singleDrawMaxLimit: number;
            /** @description The part of the limit that automatic approval may use, in percent. */
            creditLimitPercentageAvailableToUseAutomatically: number;
            /** @description The maximum in one day. */
            dailyLimit: number;
            /** @description The maximum in one week. */
            weeklyLimit: number;
        };
        AutomaticUse: {
            /**
             * Format: date
             * @description The date.
             */
            date: string;
            /** @description The amount in dollars. */
            amount: number;
        };
        HubMadeFields: {
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The version of the whole record; every change increases it, including the hub’s own. */
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
        Draw: {
            /** @description The invoice. */
            invoiceId: string;
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
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
             * @description The part that the supplier is paid immediately, in percent.
             * @enum {integer}
             */
            advanceRate: 100 | 90 | 80;
            /** @description The fee, in percent. */
            feeRate: number;
            /** @description The amount that the supplier is paid immediately. */
            advance: number;
            /** @description The amount that the supplier is paid later. */
            rest: number;
            /** @description The fee. */
            fee: number;
            /** @description The amount that the buyer still owes. */
            outstanding: number;
            /** @description The amount of repayments in progress. */
            repaying: number;
            /**
             * Format: date
             * @description When the credit is due; `null` until it is paid out.
             */
            dueDate: string | null;
            /** @description Whether the draw was approved automatically. */
            automatic: boolean;
            /**
             * Format: date-time
             * @description When the buyer requested it.
             */
            requestedAt: string;
            /**
             * Format: date-time
             * @description When it was decided; `null` until then.
             */
            decidedAt: string | null;
            /** @description Who decided; `null` if the hub decided automatically. */
            decidedBy: string | null;
            /** @description The reason for the decision. */
            reason: string | null;
            /** @description The payment to the supplier. */
            payoutId: string | null;
            /**
             * Format: date-time
             * @description When the supplier received the advance; `null` until then.
             */
            advancedAt: string | null;
            /** @description The value in the hub; `null` if there is none. */
            hub: components["schemas"]["HubMadeFields"];
        };
        Payment: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /**
             * @description `in` from a buyer, or `out` to the supplier.
             * @enum {string}
             */
            direction: "in" | "out";
            /**
             * @description What the money is for.
             * @enum {string}
             */
            purpose: "invoices" | "repayment" | "advance" | "final";
            /**
             * @description The payment method.
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
            /** @description Why it failed; `null` if it did not. */
            failure: string | null;
            /**
             * Format: date-time
             * @description When it started.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it settled or failed; `null` until then.
             */
            settledAt: string | null;
            /** @description The value in the hub; `null` if there is none. */
            hub: components["schemas"]["HubMadeFields"];
        };
        PaymentItem: {
            /** @description The invoice. */
            invoiceId: string;
            /** @description The amount in dollars. */
            amount: number;
        };
        Reconciliation: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /**
             * @description The kind of record.
             * @enum {string}
             */
            recordKind: "invoice" | "customer" | "company" | "quote";
            /** @description Whether the source listed all of its records, so that others of the hub’s are `extra`. */
            complete: boolean;
            /** @description The number of digest buckets that were compared; `null` for all records. */
            buckets: number | null;
            /** @description Records that the source listed. */
            listed: number;
            /** @description Records that agree in everything that the source gave. */
            equal: number;
            /** @description Records that only the source has. */
            missing: number;
            /** @description Records of which the hub has an older state. */
            stale: number;
            /** @description Records of which the hub has a newer state. */
            ahead: number;
            /** @description Records as old as the source’s, with other values. */
            different: number;
            /** @description Records that only the hub has; always 0 if the list was not complete. */
            extra: number;
            /** @description The state of the hub that was compared. */
            asOf: components["schemas"]["AsOf"];
            /**
             * Format: date-time
             * @description When it started.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            endedAt: string;
            /** @description The key used for the call. */
            keyId: string | null;
        };
        AsOf: {
            /** @description The sequence number of the last event before it. */
            seq: number;
            /**
             * Format: date-time
             * @description When it was the current state.
             */
            at: string;
        };
        WebhookEndpoint: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The URL that the hub calls. */
            url: string;
            /** @description The event types to deliver; an empty list means all. */
            eventTypes: string[];
            /** @description The purpose of the endpoint. */
            description: string | null;
            /** @description By name. Values are not shown. */
            headers: {
                [key: string]: string;
            };
            /** @description Whether events are delivered to the endpoint. */
            enabled: boolean;
            /**
             * @description Why the endpoint is disabled; `null` while it is enabled.
             * @enum {string|null}
             */
            disabledBecause: "asked" | "gone" | "failing" | null;
            /** @description Whether the endpoint was deleted. */
            deleted: boolean;
            /**
             * Format: date-time
             * @description Until when the previous secret also signs.
             */
            overlapUntil: string | null;
            /** @description The value in the hub; `null` if there is none. */
            hub: components["schemas"]["HubMadeFields"];
        };
        Message: {
            /** @description The id of the message; its `Message-ID` begins with it. */
            id: string;
            /**
             * @description The kind of message.
             * @enum {string}
             */
            template: "invoice_placed" | "quote_to_answer" | "invoice_due_soon" | "invoice_overdue" | "application_decided" | "application_approved_supplier" | "draw_due_soon" | "draw_overdue" | "payment_received" | "payment_failed";
            /**
             * @description How it is sent.
             * @enum {string}
             */
            channel: "email" | "sms";
            /** @description The address or the number, masked. */
            recipient: string;
            /** @description The customer it is sent to; `null` for a payer of a simplified invoice, and for the supplier. */
            customerId: string | null;
            /**
             * @description The kind of the record that it is about.
             * @enum {string}
             */
            aboutKind: "invoice" | "quote" | "draw" | "payment";
            /** @description The id of that record; a draw has the id of its invoice. */
            aboutId: string;
            /** @description The type of the event that caused it, or `reminder`; `null` when an operator sent it again. */
            cause: string | null;
            /** @description The sequence number of that event; `null` without one. */
            seq: number | null;
            /**
             * Format: date
             * @description The day of a reminder; `null` for other messages.
             */
            reminderDay: string | null;
            /**
             * @description `waiting` to be sent, `not_sent` while the hub has no way to send it, or its outcome: `sent`, `failed` or `dropped`.
             * @enum {string}
             */
            status: "waiting" | "not_sent" | "sent" | "failed" | "dropped";
            /** @description Why it failed, was dropped or was not sent; `null` otherwise. */
            reason: string | null;
            /** @description How often sending it was attempted. */
            attempts: number;
            /** @description The answer of the last failed attempt; `null` without one. */
            failure: string | null;
            /**
             * Format: date-time
             * @description When it is attempted next; `null` once it has ended.
             */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description When it was sent, failed or was dropped; `null` before.
             */
            endedAt: string | null;
            /** @description The value in the hub; `null` if there is none. */
            hub: components["schemas"]["HubMadeFields"];
        };
        SimplifiedInvoiceCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description The human-readable number. */
            invoiceNumber: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            invoiceDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
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
             * @description The amount still open, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amountDue: number | string;
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description Members of sales. */
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /** @description The people to whom the invoice is sent; an e-mail address or a phone number suffices. */
            payersInfo: components["schemas"]["Payer"][];
            /** @description The building project of the document; it is created or updated together with the document. */
            projectDetails?: components["schemas"]["ProjectDetails"];
        };
        Payer: {
            /** @description First name. */
            firstName?: string | null;
            /** @description Last name. */
            lastName?: string | null;
            /** @description E-mail address. Links and notifications are sent here. */
            emailAddress?: string | null;
            /** @description Mobile phone number. Links and notifications are sent here. */
            cellPhoneNumber?: string | null;
            /** @description Name of the business. */
            businessName?: string | null;
        };
        SimplifiedInvoiceUpdate: {
            /** @description May repeat the id in the path; a different id is refused. */
            id?: string | null;
            /** @description The human-readable number. */
            invoiceNumber: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            invoiceDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
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
             * @description The amount still open, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amountDue: number | string;
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description Members of sales. */
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /** @description The people to whom the invoice is sent; an e-mail address or a phone number suffices. */
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
            /** @description The total overdue amount; `null` without an approved limit. */
            pastDueAmount: number | null;
            /** @description The approved limit; `null` without one. */
            limit: number | null;
            /** @description Credit that has not been repaid yet. */
            balance: number;
            /** @description The unused part of the limit; `null` without one. */
            availableCredit: number | null;
            /** @description Repayments in progress. */
            processingAmount: number;
            /**
             * @description Kind of credit: a line of credit.
             * @enum {string}
             */
            creditType: "LOC";
            /** @description The limits within which credit is approved automatically. */
            automatedDrawApprovalInfo: components["schemas"]["AutomatedDrawApprovalInfo"];
        };
        Versions: {
            /** @description The items of this page. */
            items: components["schemas"]["Version"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        Version: {
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The version of the whole record; every change increases it, including the hub’s own. */
            hubVersion: number;
            /**
             * @description The event type.
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "reconciliation.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "message.sent" | "message.failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
            /** @description Every changed field, with its values before and after. */
            changes: components["schemas"]["Change"][];
        };
        Checkout: {
            /** @description The page where the buyer pays. The contract spells it with a capital O. */
            checkOutUrl: string;
        };
        OpenedInvoice: {
            /** @description The name of the supplier. */
            supplier: string | null;
            /** @description The invoice. */
            invoice: components["schemas"]["BuyerInvoice"];
            /** @description The buyer; `null` until one is known. */
            buyer: components["schemas"]["Buyer"] | null;
            /** @description The amount that can be paid now. */
            payable: components["schemas"]["BuyerPayable"];
            /** @description The payment methods. */
            ways: components["schemas"]["WayToPay"][];
            /** @description Whether the payer may enter a business. */
            canAddBusiness: boolean;
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["OwedCredit"] | null;
            /** @description Other open invoices of the same buyer. */
            others: components["schemas"]["OtherInvoice"][];
            /** @description Where the page sends the buyer afterwards. */
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
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
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
            /** @description Why fields are locked, or why it is not possible; `null` if there is no such reason. */
            because: components["schemas"]["Obstacle"] | null;
        };
        Obstacle: {
            /**
             * @description The stable name of the rule, which has a page under `/docs/rules/`.
             * @enum {string}
             */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "line_too_long" | "line_out_of_order" | "line_outside_buckets" | "field_not_compared" | "reconciliation_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "body_content_type" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "text_not_one_line" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "email_invalid" | "message_not_found" | "message_waiting" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "cell_unavailable" | "cell_not_served" | "cell_unknown" | "hub_busy" | "hub_stopping" | "database_unavailable" | "internal_error";
            /** @description The error or warning in one sentence. */
            message: string;
        };
        WayToPay: {
            /**
             * @description The payment method.
             * @enum {string}
             */
            method: "ach" | "card" | "credit";
            /** @description Whether this payment method is available. */
            isPossible: boolean;
            /** @description Why fields are locked, or why it is not possible; `null` if there is no such reason. */
            because: components["schemas"]["Obstacle"] | null;
            /** @description The terms on offer, in days. */
            terms: (30 | 60 | 90)[];
            /** @description Whether an operator has to approve first. */
            isReviewed: boolean;
        };
        OwedCredit: {
            /** @description Credit that has not been repaid yet. */
            balance: number;
            /** @description The amount of repayments in progress. */
            repaying: number;
            /** @description The draws. */
            draws: components["schemas"]["OwedDraw"][];
        };
        OwedDraw: {
            /** @description The invoice. */
            invoiceId: string;
            /** @description Friendly reference for the invoice. If available, this appears in the file name of invoice attachments. */
            invoiceNumber: string;
            /** @description The amount in dollars. */
            amount: number;
            /** @description The amount that the buyer still owes. */
            outstanding: number;
            /** @description The amount of repayments in progress. */
            repaying: number;
            /**
             * Format: date
             * @description Date the invoice is due to be paid by.
             */
            dueDate: string | null;
            /** @description Whether the invoice is overdue. */
            isPastDue: boolean;
            /** @description The amount that can be repaid now. */
            repayable: number;
            /** @description Why fields are locked, or why it is not possible; `null` if there is no such reason. */
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
            /** @description The amount that can be paid now. */
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
            /** @description The record concerned. */
            record: components["schemas"]["Invoice"];
            /** @description The amount that can be paid now. */
            payable: number;
            /** @description The name of the buyer. */
            buyer: string | null;
        };
        AccountInvoice: {
            /** @description The invoice. */
            invoice: components["schemas"]["Invoice"];
            /** @description The amount that can be paid now. */
            payable: number;
            /** @description The buyer’s link to see and pay the invoice; `null` for a key that only reads. */
            payLink: string | null;
            /** @description The customer. */
            customer: components["schemas"]["Customer"] | null;
            /** @description The company. */
            company: components["schemas"]["Company"] | null;
            /** @description The quote. */
            quote: components["schemas"]["Quote"] | null;
            /** @description The draw. */
            draw: components["schemas"]["Draw"] | null;
            /** @description Its payments. */
            payments: components["schemas"]["Payment"][];
            /** @description The messages to its buyer, newest first. */
            messages: components["schemas"]["Message"][];
        };
        AccountVersions: {
            /** @description The items of this page. */
            items: components["schemas"]["AccountVersion"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        AccountVersion: {
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The version of the whole record; every change increases it, including the hub’s own. */
            hubVersion: number;
            /**
             * @description The event type.
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "reconciliation.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "message.sent" | "message.failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
            /** @description Every changed field, with its values before and after. */
            changes: components["schemas"]["Change"][];
            /** @description The operationId of the call that created the version. */
            name: string;
            /** @description The key used for the call. */
            keyId: string | null;
            /** @description Who made the change. */
            actor: components["schemas"]["Actor"];
            /** @description `X-Request-Id` of the call. */
            requestId: string | null;
            /** @description Trace of its `traceparent`, or `null`. */
            traceId: string | null;
            /** @description Status of the record. */
            status: string | null;
            /** @description Date the record was last changed in the accounting service provider. */
            sourceModifiedDate: string | null;
        };
        Actor: {
            /**
             * @description Who acted: the source, the buyer, an operator or the hub.
             * @enum {string}
             */
            kind: "source" | "buyer" | "operator" | "hub";
            /** @description The id of the key or the person. */
            id: string | null;
            /** @description The name of the key or the person. */
            name: string | null;
            /** @description The reason given. */
            reason: string | null;
        };
        Timeline: {
            /** @description The items of this page. */
            items: components["schemas"]["TimelineEntry"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        TimelineEntry: {
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
            /** @description The operationId of the call. */
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
            /** @description The key used for the call. */
            keyId: string | null;
            /** @description Who made the change. */
            actor: components["schemas"]["Actor"];
            /** @description `X-Request-Id` of the call. */
            requestId: string | null;
            /** @description Trace of its `traceparent`, or `null`. */
            traceId: string | null;
            /** @description Why the write was refused or superseded, in one sentence; `null` otherwise. */
            reason: string | null;
            /** @description All errors of a refused write. */
            errors: components["schemas"]["Issue"][];
            /** @description Values that were accepted but should be checked. */
            warnings: components["schemas"]["Issue"][];
            /** @description The fault that was injected into the call, in a sandbox. */
            fault?: string;
            /** @description The event of an applied write; `null` for any other. */
            event: components["schemas"]["AccountVersion"] | null;
        };
        Reason: {
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason: string;
        };
        InvoiceOperated: {
            /** @description The record concerned. */
            record: components["schemas"]["Invoice"];
            /** @description The verdict on the write and its explanation. */
            details: components["schemas"]["OperatedVerdict"];
        };
        OperatedVerdict: {
            /**
             * @description `applied`, `unchanged`, `superseded` or `refused`.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The version of the whole record; every change increases it, including the hub’s own. */
            hubVersion: number;
            /** @description The fields that the write changed, as JSON pointers. */
            changed: string[];
            /** @description Values that were accepted but should be checked. */
            warnings: components["schemas"]["Issue"][];
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        QuoteCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description The human-readable number. */
            quoteNumber: string;
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            quoteDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
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
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description The building project of the document; it is created or updated together with the document. */
            projectDetails?: components["schemas"]["ProjectDetails"];
        };
        QuoteWritten: {
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description The verdict on the write and its explanation. */
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
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The fields that the write changed, as JSON pointers. */
            changed: string[];
            /** @description Values that were accepted but should be checked. */
            warnings: components["schemas"]["Issue"][];
            /** @description Only when `superseded`: the stored sourceModifiedDate, which is later. */
            storedSourceModifiedDate?: string;
            /** @description The reason in one sentence, suitable for a log. */
            reason?: string;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        QuoteUpdate: {
            /** @description May repeat the id in the path; a different id is refused. */
            id?: string | null;
            /** @description The human-readable number. */
            quoteNumber: string;
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            quoteDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            dueDate: string;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
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
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
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
            /** @description The id of the quote that the invoice is based on. */
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
            /** @description The buyer; `null` until one is known. */
            buyer: components["schemas"]["Buyer"] | null;
            /** @description Whether the buyer may still decide. */
            canDecide: boolean;
            /** @description Why fields are locked, or why it is not possible; `null` if there is no such reason. */
            because: components["schemas"]["Obstacle"] | null;
        };
        BuyerQuote: {
            /** @description The supplier’s id of the quote. */
            id: string;
            /** @description Human-readable number of the quote. */
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
            /** @description The lines. On an update, omitting the list keeps the stored lines, and an empty list removes them. */
            lines: components["schemas"]["StoredLine"][];
        };
        Nothing: Record<string, never>;
        DecidedQuote: {
            /** @description The id of the quote that the invoice is based on. */
            quoteId: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
            /** @description The verdict on the write and its explanation. */
            details: components["schemas"]["BuyerVerdict"];
        };
        BuyerVerdict: {
            /**
             * @description `applied`, `unchanged`, `superseded` or `refused`.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /** @description Values that were accepted but should be checked. */
            warnings: components["schemas"]["Issue"][];
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
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
            /** @description The record concerned. */
            record: components["schemas"]["Quote"];
            /** @description The name of the buyer. */
            buyer: string | null;
        };
        AccountQuote: {
            /** @description The quote. */
            quote: components["schemas"]["Quote"];
            /** @description All transitions. */
            moves: components["schemas"]["QuoteMove"][];
            /** @description The customer. */
            customer: components["schemas"]["Customer"] | null;
            /** @description The company. */
            company: components["schemas"]["Company"] | null;
            /** @description The project. */
            project: components["schemas"]["Project"] | null;
            /** @description The messages to its buyer, newest first. */
            messages: components["schemas"]["Message"][];
        };
        QuoteMove: {
            /** @description The name of the transition. */
            action: string;
            /**
             * @description Who may make the transition.
             * @enum {string}
             */
            actor: "buyer" | "source";
            /** @description The condition. */
            meaning: string;
            /**
             * @description The resulting status.
             * @enum {string}
             */
            to: "PLACED" | "AUTHORIZED" | "REJECTED";
            /** @description Why fields are locked, or why it is not possible; `null` if there is no such reason. */
            because: components["schemas"]["Obstacle"] | null;
        };
        CompanyCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description The name in the source’s books. */
            businessName: string;
            /** @description The whole address in one text. */
            businessAddress: string;
            /** @description Phone number of the business. */
            businessPhoneNumber?: string | null;
            /** @description Name of the business for display. */
            businessDisplayName?: string | null;
            /** @description The supplier’s own view of this buyer’s credit history. It is stored without validation. */
            creditDetails?: components["schemas"]["CreditDetails"];
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
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
            /** @description Who provides the credit. */
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
            /** @description The overdue amount by age. */
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
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate: string;
        };
        CompanyCreated: {
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description The sign-up pages of the customers in the request. */
            signUpUrls: components["schemas"]["SignUpUrl"][];
            /** @description The verdict on the write and its explanation. */
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
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
            /** @description The fields that the write changed, as JSON pointers. */
            changed: string[];
            /** @description Values that were accepted but should be checked. */
            warnings: components["schemas"]["Issue"][];
            /** @description Only when `superseded`: the stored sourceModifiedDate, which is later. */
            storedSourceModifiedDate?: string;
            /** @description The reason in one sentence, suitable for a log. */
            reason?: string;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        CompanyUpdate: {
            /** @description May repeat the id in the path; a different id is refused. */
            id?: string | null;
            /** @description The name in the source’s books. */
            businessName: string;
            /** @description The whole address in one text. */
            businessAddress: string;
            /** @description Phone number of the business. */
            businessPhoneNumber?: string | null;
            /** @description Name of the business for display. */
            businessDisplayName?: string | null;
            /** @description The supplier’s own view of this buyer’s credit history. It is stored without validation. */
            creditDetails?: components["schemas"]["CreditDetails"];
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate: string;
        };
        RecordWritten: {
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description The verdict on the write and its explanation. */
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
            /** @description The record concerned. */
            record: components["schemas"]["Company"];
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["Credit"] | null;
        };
        AccountCompany: {
            /** @description The company. */
            company: components["schemas"]["Company"];
            /** @description The customer. */
            customer: components["schemas"]["Customer"] | null;
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["Credit"] | null;
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
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description The source’s own id, case-sensitive. */
            companyId?: string | null;
        };
        CustomerCreated: {
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description The page where the customer signs up. */
            signUpUrl: string;
            /** @description The verdict on the write and its explanation. */
            details: components["schemas"]["Verdict"];
        };
        CustomerUpdate: {
            /** @description May repeat the id in the path; a different id is refused. */
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
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
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
            /** @description The buyer; `null` until one is known. */
            buyer: components["schemas"]["Buyer"];
        };
        SignedUp: {
            /** @description Reference to the customer the invoice has been issued to. */
            customerId: string;
            /** @description The company that the customer belongs to. */
            companyId: string | null;
            /** @description Whether the person has signed up. */
            isRegistered: boolean;
            /** @description The verdict on the write and its explanation. */
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
            /** @description Creates a company of the account, which trade credit requires */
            businessName?: string | null;
            /** @description Address of the business, in one line */
            businessAddress?: string | null;
            /** @description Phone number of the business */
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
            /** @description The record concerned. */
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
            /** @description The record concerned. */
            record: components["schemas"]["Customer"];
            /** @description The result for the customer’s invoices. */
            invoices: components["schemas"]["InvoicesHeld"];
            /** @description The verdict on the write and its explanation. */
            details: components["schemas"]["OperatedVerdict"];
        };
        InvoicesHeld: {
            /** @description How many invoices were changed. */
            moved: number;
            /** @description Whether there are more invoices to change. */
            more: boolean;
        };
        ProjectList: {
            /** @description The items of this page. */
            items: components["schemas"]["Project"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        Batch: {
            /** @description The lines. */
            items: components["schemas"]["BatchLine"][];
        };
        BatchLine: {
            /** @description The operationId of a single call, or `upsert-…` for `update-…` with `upsert=true`. */
            op: string;
            /** @description The id of the record, if the body has none. */
            id?: string | null;
            /** @description The body of the operation. */
            body?: Record<string, never> | null;
            /** @description As the header Idempotency-Key of a single call. */
            idempotencyKey?: string | null;
            /** @description As the header If-Match of a single call. */
            ifMatch?: string | null;
            /** @description As the header Prefer of a single call. */
            prefer?: string | null;
        };
        BatchAnswer: {
            /** @description A response for each item, in their order. */
            items: components["schemas"]["BatchLineAnswer"][];
            /** @description The number of lines by outcome. */
            summary: components["schemas"]["BatchSummary"];
            /** @description Only if the batch ended before its last line: why. */
            error?: components["schemas"]["Error"];
        };
        BatchLineAnswer: {
            /** @description The number of the line, or of the item, from 1. Blank lines are counted, and have no response. */
            line: number;
            /** @description As sent, if it was a text. */
            op?: string;
            /** @description The id of the record, if it could be read. */
            id?: string;
            /** @description The HTTP status of the single call. */
            status: number;
            /** @description The response of the single call. */
            answer: Record<string, never>;
        };
        BatchSummary: {
            /** @description Lines that were processed. */
            lines: number;
            /** @description Lines that were applied. */
            applied: number;
            /** @description Lines that changed nothing. */
            unchanged: number;
            /** @description Lines with an older sourceModifiedDate than the stored one. */
            superseded: number;
            /** @description Lines that were refused. */
            refused: number;
            /** @description Lines that the hub could not process; omitted if there are none. */
            failed?: number;
            /** @description The duration of the batch. */
            seconds: number;
        };
        Error: {
            /** @description The HTTP status as text, or the symbolic code of a business rule. */
            code: string;
            /** @description The first error in a sentence of at most 200 characters, with the number of further errors. */
            reason: string;
            /**
             * @description The stable name of the rule, which has a page under `/docs/rules/`.
             * @enum {string}
             */
            rule?: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "line_too_long" | "line_out_of_order" | "line_outside_buckets" | "field_not_compared" | "reconciliation_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "body_content_type" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "text_not_one_line" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "email_invalid" | "message_not_found" | "message_waiting" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "cell_unavailable" | "cell_not_served" | "cell_unknown" | "hub_busy" | "hub_stopping" | "database_unavailable" | "internal_error";
            /** @description The line of the body that has the error, from 1. */
            line?: number;
            /** @description All errors of the request. */
            errors?: components["schemas"]["Issue"][];
            /** @description Values that were accepted but should be checked. */
            warnings?: components["schemas"]["Issue"][];
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId?: string;
            /** @description The verdict on the write and its explanation. */
            details?: components["schemas"]["Existing"];
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
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
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number;
        };
        BatchEnd: {
            /** @description The number of lines by outcome. */
            summary: components["schemas"]["BatchSummary"];
            /** @description Only if the batch ended before its last line: why. */
            error?: components["schemas"]["Error"];
        };
        CompanyCredit: {
            /** @description The credit position of the buyer’s company; `null` without a company. */
            creditInfo: components["schemas"]["CreditInfo"];
            /** @description Whether anyone at the company has signed up. */
            isCompanyRegistered: boolean;
            /**
             * @description The state of the company’s credit application.
             * @enum {string}
             */
            creditApplicationStatus: "applicationNotSubmitted" | "applicationInReview" | "applicationApproved" | "applicationRejected";
            /** @description The source’s own id of the company. */
            externalCompanyId: string;
            /** @description The contact persons and whether each has signed up. */
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
             * @description The term in days; by default the first that the account offers
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
            /** @description The verdict on the write and its explanation. */
            details: components["schemas"]["BuyerVerdict"];
        };
        CreditRepay: {
            /**
             * @description `ach` is by bank
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description The ids of the draws’ invoices; by default the invoice of the link */
            draws?: components["schemas"]["DrawToRepay"][] | null;
        };
        DrawToRepay: {
            /** @description The source’s own id, case-sensitive. */
            invoiceId: string;
            /**
             * Format: decimal-2
             * @description Default: all that is outstanding of the draw, as a number or a text: at most 15 digits, 2 of them decimals.
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
             * @description The payment method.
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description The amount in dollars. */
            amount: number;
            /** @description The draws. */
            draws: components["schemas"]["RepaidDraw"][];
            /** @description The verdict on the write and its explanation. */
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
            /** @description The record concerned. */
            record: components["schemas"]["Draw"];
            /** @description The buyer; `null` until one is known. */
            buyer: string | null;
        };
        Application: {
            /** @description The invoice. */
            invoice: components["schemas"]["Invoice"];
            /** @description The draw. */
            draw: components["schemas"]["Draw"];
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["Credit"] | null;
            /** @description The effect of each decision. */
            effects: components["schemas"]["ApplicationEffects"];
        };
        ApplicationEffects: {
            /** @description The effect of approving. */
            approve: components["schemas"]["ApplicationEffect"];
            /** @description The effect of rejecting. */
            reject: components["schemas"]["ApplicationEffect"];
            /** @description The effect of canceling. */
            cancel: components["schemas"]["ApplicationEffect"];
        };
        ApplicationEffect: {
            /** @description Whether the decision is possible now. */
            possible: boolean;
            /** @description The reason in one sentence, suitable for a log. */
            reason: string | null;
            /** @description The rule that prevents it; `null` if none does. */
            rule: string | null;
            /** @description The resulting status of the invoice. */
            invoiceStatus: string;
            /** @description The draw. */
            draw: components["schemas"]["Draw"];
            /** @description The trade credit of the company; `null` without one. */
            credit: components["schemas"]["Credit"] | null;
        };
        DrawOperated: {
            /** @description The record concerned. */
            record: components["schemas"]["Draw"];
            /** @description The verdict on the write and its explanation. */
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
             * @description The maximum that the company may owe, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            limit?: number | string | null;
            /** @description Withdraws the approval of the company, which then has no limit */
            withdrawLimit?: boolean | null;
            /** @description Whether new draws are suspended */
            isSuspended?: boolean | null;
            /** @description The limits within which credit is approved automatically. */
            automatedDrawApprovalInfo?: components["schemas"]["AutomaticApprovalChange"];
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason: string;
        };
        AutomaticApprovalChange: {
            /** @description Whether draws may be approved automatically */
            isEnabled?: boolean | null;
            /**
             * Format: decimal-2
             * @description The largest draw that is approved automatically, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            singleDrawMaxLimit?: number | string | null;
            /**
             * Format: decimal-2
             * @description Percent of the limit that automatically approved draws may have outstanding in total, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            creditLimitPercentageAvailableToUseAutomatically?: number | string | null;
            /**
             * Format: decimal-2
             * @description What may be approved automatically in one day (UTC), as a number or a text: at most 15 digits, 2 of them decimals.
             */
            dailyLimit?: number | string | null;
            /**
             * Format: decimal-2
             * @description What may be approved automatically in seven days, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            weeklyLimit?: number | string | null;
        } | null;
        CreditOperated: {
            /** @description The record concerned. */
            record: components["schemas"]["Credit"];
            /** @description The verdict on the write and its explanation. */
            details: components["schemas"]["OperatedVerdict"];
        };
        Repayment: {
            /** @description The source’s own id, case-sensitive. */
            companyId: string;
            /** @description The items of this page. */
            items: components["schemas"]["RepaymentItem"][];
            /**
             * @description How the buyer pays; `ach` by default
             * @enum {string|null}
             */
            method?: "ach" | "card" | null;
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason: string;
        };
        RepaymentItem: {
            /** @description The source’s own id, case-sensitive. */
            invoiceId: string;
            /**
             * Format: decimal-2
             * @description Default: all that is outstanding, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amount?: number | string | null;
        };
        PaymentOperated: {
            /** @description The record concerned. */
            record: components["schemas"]["Payment"];
            /** @description The verdict on the write and its explanation. */
            details: components["schemas"]["OperatedVerdict"];
        };
        InvoicesPay: {
            /**
             * @description `ach` is by bank
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description Invoices of the same buyer; by default the invoice of the link */
            invoices?: components["schemas"]["InvoiceToPay"][] | null;
        };
        InvoiceToPay: {
            /** @description The source’s own id, case-sensitive. */
            invoiceId: string;
            /**
             * Format: decimal-2
             * @description The amount shown as payable; refused if it has changed since, as a number or a text: at most 15 digits, 2 of them decimals.
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
             * @description The payment method.
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description The amount in dollars. */
            amount: number;
            /** @description The invoices. */
            invoices: components["schemas"]["PaidInvoice"][];
            /** @description The verdict on the write and its explanation. */
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
             * @description The payment method.
             * @enum {string}
             */
            method: "ach" | "card" | "credit";
            /** @description The amount in dollars. */
            amount: number;
            /** @description The invoices. */
            invoices: components["schemas"]["PaidInvoice"][];
            /**
             * Format: date-time
             * @description When it started.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it settled or failed; `null` until then.
             */
            settledAt: string | null;
            /** @description Why it failed; `null` if it did not. */
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
            /** @description The record concerned. */
            record: components["schemas"]["Payment"];
            /** @description The buyer; `null` until one is known. */
            buyer: string | null;
        };
        WebhookEndpointCreate: {
            /** @description The URL to which events are posted. */
            url: string;
            /** @description The event types to deliver. */
            eventTypes?: string[] | null;
            /** @description Description. */
            description?: string | null;
            /** @description At most 10 additional headers; `***` keeps the stored value. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Whether events are delivered. */
            enabled?: boolean | null;
        };
        WebhookEndpointWithSecret: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The endpoint. */
            endpoint: components["schemas"]["WebhookEndpoint"];
            /** @description The verdict on the write and its explanation. */
            details: components["schemas"]["OperatedVerdict"];
            /** @description `whsec_…`, shown only once: `null` when an Idempotency-Key is replayed after more than 10 minutes. */
            secret: string | null;
            /** @description If a replay no longer shows the secret: what to do if the first response was lost. */
            note?: string;
        };
        WebhookEndpointList: {
            /** @description The items of this page. */
            items: components["schemas"]["WatchedWebhookEndpoint"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        WatchedWebhookEndpoint: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The URL that the hub calls. */
            url: string;
            /** @description The event types to deliver; an empty list means all. */
            eventTypes: string[];
            /** @description Description. */
            description: string | null;
            /** @description By name. Values are not shown. */
            headers: {
                [key: string]: string;
            };
            /** @description Whether events are delivered to the endpoint. */
            enabled: boolean;
            /**
             * @description Why the endpoint is disabled; `null` while it is enabled.
             * @enum {string|null}
             */
            disabledBecause: "asked" | "gone" | "failing" | null;
            /** @description Whether the endpoint was deleted. */
            deleted: boolean;
            /**
             * Format: date-time
             * @description Until when the previous secret also signs.
             */
            overlapUntil: string | null;
            /** @description The value in the hub; `null` if there is none. */
            hub: components["schemas"]["HubMadeFields"];
            /** @description Whether the endpoint needs attention. */
            inTrouble: boolean;
            /** @description The state of its deliveries. */
            delivery: components["schemas"]["WebhookEndpointDelivery"];
        };
        WebhookEndpointDelivery: {
            /** @description The last event that became a delivery. */
            takenSeq: number;
            /** @description The sequence number of the account’s latest event. */
            lastSeq: number;
            /** @description Deliveries that are due or waiting for a retry. */
            pending: number;
            /** @description Deliveries that have no attempts left and can be replayed. */
            parked: number;
            /**
             * Format: date-time
             * @description Since when all deliveries have failed; `null` if they succeed.
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When a delivery last succeeded.
             */
            lastDeliveredAt: string | null;
            /**
             * Format: date-time
             * @description When a delivery last failed.
             */
            lastFailedAt: string | null;
            /** @description Why the last failed delivery failed. */
            lastFailure: string | null;
        };
        WebhookEndpointChange: {
            /** @description The URL to which events are posted. */
            url?: string | null;
            /** @description The event types to deliver. */
            eventTypes?: string[] | null;
            /** @description Description. */
            description?: string | null;
            /** @description At most 10 additional headers; `***` keeps the stored value. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Whether events are delivered. */
            enabled?: boolean | null;
        };
        WebhookEndpointWritten: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The endpoint. */
            endpoint: components["schemas"]["WebhookEndpoint"];
            /** @description The verdict on the write and its explanation. */
            details: components["schemas"]["OperatedVerdict"];
        };
        WebhookSecretRotate: {
            /**
             * @description How long the previous secret also signs, in hours; 24 by default
             * @enum {number|null}
             */
            overlapHours?: 0 | 1 | 4 | 12 | 24 | 48 | 72 | 168 | 336 | 720 | null;
        };
        WebhookTested: {
            /** @description Whether the delivery succeeded. */
            delivered: boolean;
            /** @description The id of the event, and the `webhook-id` of its deliveries. */
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
            /** @description The HTTP status of the response; `null` without a response. */
            status: number | null;
            /** @description Why it failed; `null` if it did not. */
            failure: string | null;
            /** @description How long the attempt took, in ms. */
            latencyMs: number;
            /** @description The beginning of the response. */
            answer: string;
            /** @description The fault that was injected into the delivery, in a sandbox. */
            fault?: string;
        };
        WebhookDeliveryList: {
            /** @description The items of this page. */
            items: components["schemas"]["WebhookDeliveryListed"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        WebhookDeliveryListed: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The endpoint. */
            endpointId: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /** @description The id of the event, and the `webhook-id` of its deliveries. */
            eventId: string;
            /**
             * @description The event type.
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "reconciliation.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "message.sent" | "message.failed";
            /** @description The record concerned. */
            record: components["schemas"]["WebhookDeliveryRecord"];
            /**
             * @description The state of the delivery.
             * @enum {string}
             */
            status: "pending" | "delivered" | "parked";
            /** @description The number of the attempt. */
            attempt: number;
            /** @description The maximum number of attempts. */
            attemptsMax: number;
            /**
             * Format: date-time
             * @description When the next attempt is due; `null` if there is none.
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
             * @description When it settled or failed; `null` until then.
             */
            settledAt: string | null;
            /** @description The latest attempt; `null` before the first. */
            lastAttempt: components["schemas"]["WebhookAttempt"] | null;
        };
        WebhookDeliveryRecord: {
            /** @description The kind of record. */
            kind: string;
            /** @description The id of the record, unique within its kind. */
            id: string;
        };
        WebhookReplay: {
            /** @description Replays one delivery; one that waits for its next attempt is sent now. */
            deliveryId?: string | null;
            /**
             * Format: date-or-date-time
             * @description Replays all deliveries parked since this time.
             */
            failedSince?: string | null;
            /** @description Replays all events of the feed from this sequence number on. */
            fromSeq?: number | null;
            /** @description Counts the deliveries without sending them. */
            dryRun?: boolean | null;
        };
        WebhookReplayed: {
            /** @description The number of deliveries. */
            count: number;
            /** @description Whether to count the deliveries without sending them. */
            dryRun: boolean;
        };
        WebhookDelivery: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The endpoint. */
            endpointId: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /** @description The id of the event, and the `webhook-id` of its deliveries. */
            eventId: string;
            /**
             * @description The event type.
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "reconciliation.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "message.sent" | "message.failed";
            /** @description The record concerned. */
            record: components["schemas"]["WebhookDeliveryRecord"];
            /**
             * @description The state of the delivery.
             * @enum {string}
             */
            status: "pending" | "delivered" | "parked";
            /** @description The number of the attempt. */
            attempt: number;
            /** @description The maximum number of attempts. */
            attemptsMax: number;
            /**
             * Format: date-time
             * @description When the next attempt is due; `null` if there is none.
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
             * @description When it settled or failed; `null` until then.
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
            /** @description The URL from which pages of customers are requested, with `limit` and `cursor`. */
            url: string;
            /** @description At most 10 additional headers; `***` keeps the stored value. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Creates a new secret; the previous one stops signing immediately. */
            rotateSecret?: boolean | null;
        };
        CustomerSourceWithSecret: {
            /** @description The URL from which customers are imported. */
            source: components["schemas"]["CustomerSource"];
            /** @description `whsec_…`, shown only when it is new; it signs the requests for pages. */
            secret: string | null;
            /** @description If a replay no longer shows the secret: what to do if the first response was lost. */
            note?: string;
        };
        CustomerSource: {
            /** @description The URL that the hub calls. */
            url: string;
            /** @description By name. Values are not shown. */
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
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /**
             * @description Status of the record.
             * @enum {string}
             */
            status: "running" | "done" | "failed" | "canceled";
            /**
             * Format: date-time
             * @description When it started.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it ended; `null` while it is running.
             */
            endedAt: string | null;
            /** @description The key used for the call. */
            keyId: string | null;
            /** @description Who made the change. */
            actor: components["schemas"]["Actor"] | null;
            /** @description Pages read. */
            pages: number;
            /** @description The cursor of the next page. */
            cursor: string | null;
            /** @description The number of customers by outcome. */
            customers: components["schemas"]["CustomerImportCounts"];
            /** @description The first refused customers. */
            faults: components["schemas"]["CustomerImportFault"][];
            /** @description The number of failed attempts to read a page. */
            failures: number;
            /** @description Why it failed; `null` if it did not. */
            failure: string | null;
            /** @description Why the import failed; `null` if it did not. */
            failureReason: string | null;
        };
        CustomerImportCounts: {
            /** @description Customers created. */
            created: number;
            /** @description Customers updated. */
            updated: number;
            /** @description Unchanged. */
            unchanged: number;
            /** @description Superseded. */
            superseded: number;
            /** @description Refused. */
            refused: number;
        };
        CustomerImportFault: {
            /** @description The number of the page, from 1. */
            page: number;
            /** @description The position in the page, from 0. */
            index: number;
            /** @description The id of the customer, if it could be read. */
            id: string | null;
            /** @description The reason in one sentence, suitable for a log. */
            reason: string;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        CustomerImportList: {
            /** @description The items of this page. */
            items: components["schemas"]["CustomerImport"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        ReconciliationEntry: components["schemas"]["InvoiceEntry"] | components["schemas"]["CustomerEntry"] | components["schemas"]["CompanyEntry"] | components["schemas"]["QuoteEntry"];
        InvoiceEntry: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate?: string | null;
            /** @description The human-readable number. */
            invoiceNumber?: string | null;
            /** @description The source’s own id, case-sensitive. */
            customerId?: string | null;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            invoiceDate?: string | null;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            dueDate?: string | null;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            expirationDate?: string | null;
            /**
             * Format: decimal-2
             * @description Amount without tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            subTotal?: number | string | null;
            /**
             * Format: decimal-2
             * @description Tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            taxAmount?: number | string | null;
            /**
             * Format: decimal-2
             * @description Amount with tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            totalAmount?: number | string | null;
            /**
             * Format: decimal-2
             * @description The amount still open, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amountDue?: number | string | null;
            /**
             * @description As the hub returns it.
             * @enum {string|null}
             */
            status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed" | null;
        };
        CustomerEntry: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate?: string | null;
            /** @description First name */
            firstName?: string | null;
            /** @description Last name */
            lastName?: string | null;
            /** @description Where notifications are sent */
            emailAddress?: string | null;
            /** @description Where notifications are sent */
            cellPhoneNumber?: string | null;
        };
        CompanyEntry: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate?: string | null;
            /** @description The name in the source’s books. */
            businessName?: string | null;
            /** @description The whole address in one text. */
            businessAddress?: string | null;
            /** @description Phone number of the business. */
            businessPhoneNumber?: string | null;
            /** @description Name of the business for display. */
            businessDisplayName?: string | null;
        };
        QuoteEntry: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed in the source. A date or a date-time.
             */
            sourceModifiedDate?: string | null;
            /** @description The human-readable number. */
            quoteNumber?: string | null;
            /** @description The source’s own id, case-sensitive. */
            customerId?: string | null;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            quoteDate?: string | null;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            dueDate?: string | null;
            /**
             * Format: date-or-date-time
             * @description A calendar date. For a date-time, the date as written is used.
             */
            expirationDate?: string | null;
            /**
             * Format: decimal-2
             * @description Amount without tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            subTotal?: number | string | null;
            /**
             * Format: decimal-2
             * @description Tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            taxAmount?: number | string | null;
            /**
             * Format: decimal-2
             * @description Amount with tax, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            totalAmount?: number | string | null;
            /**
             * @description As the hub returns it.
             * @enum {string|null}
             */
            status?: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED" | null;
        };
        ReconciliationLine: components["schemas"]["ReconciliationEnd"] | components["schemas"]["Difference"] | components["schemas"]["ReconciliationError"];
        ReconciliationEnd: {
            /** @description The result: the last line. */
            summary: components["schemas"]["ReconciliationSummary"];
        };
        ReconciliationSummary: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /**
             * @description The kind of record.
             * @enum {string}
             */
            recordKind: "invoice" | "customer" | "company" | "quote";
            /** @description Whether the source listed all of its records, so that others of the hub’s are `extra`. */
            complete: boolean;
            /** @description The number of digest buckets that were compared; `null` for all records. */
            buckets: number | null;
            /** @description Records that the source listed. */
            listed: number;
            /** @description Records that agree in everything that the source gave. */
            equal: number;
            /** @description Records that only the source has. */
            missing: number;
            /** @description Records of which the hub has an older state. */
            stale: number;
            /** @description Records of which the hub has a newer state. */
            ahead: number;
            /** @description Records as old as the source’s, with other values. */
            different: number;
            /** @description Records that only the hub has; always 0 if the list was not complete. */
            extra: number;
            /** @description The state of the hub that was compared. */
            asOf: components["schemas"]["AsOf"];
            /**
             * Format: date-time
             * @description When it started.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            endedAt: string;
            /** @description The key used for the call. */
            keyId: string | null;
            /** @description How long it took. */
            seconds: number;
            /** @description Fields that were ignored. */
            warnings: components["schemas"]["LineWarning"][];
        };
        LineWarning: {
            /** @description The field, as a JSON pointer into the body. */
            pointer: string;
            /**
             * @description The stable name of the rule, which has a page under `/docs/rules/`.
             * @enum {string}
             */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "line_too_long" | "line_out_of_order" | "line_outside_buckets" | "field_not_compared" | "reconciliation_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "body_content_type" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "text_not_one_line" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "email_invalid" | "message_not_found" | "message_waiting" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "cell_unavailable" | "cell_not_served" | "cell_unknown" | "hub_busy" | "hub_stopping" | "database_unavailable" | "internal_error";
            /** @description The error or warning in one sentence. */
            message: string;
            /** @description The correct value, or the format it must have. */
            expected?: string;
            /** @description The first line with the field. */
            line: number;
            /** @description The number of lines with the field. */
            lines: number;
        };
        Difference: {
            /** @description The source’s own id of the record. */
            id: string;
            /**
             * @description `missing`: only the source has the record. `stale`: the hub’s is older. `ahead`: the hub’s is newer. `different`: as old, with other values. `extra`: only the hub has it.
             * @enum {string}
             */
            is: "missing" | "stale" | "ahead" | "different" | "extra";
            /**
             * @description What the source can do: `push` the record, `cancel` it, or `look` which side is right.
             * @enum {string}
             */
            do: "push" | "cancel" | "look";
            /** @description The fields that differ, if both sides have the record. */
            fields?: components["schemas"]["FieldDifference"][];
        };
        FieldDifference: {
            /** @description The field, as a JSON pointer. */
            pointer: string;
            /** @description The value in the line. */
            source: unknown;
            /** @description The value in the hub; `null` if there is none. */
            hub: unknown;
        };
        ReconciliationError: {
            /** @description Why the reconciliation ended early: the last line. */
            error: components["schemas"]["Error"];
        };
        ReconciliationDigest: {
            /**
             * @description The kind of record.
             * @enum {string}
             */
            recordKind: "invoice" | "customer" | "company" | "quote";
            /** @description The number of bytes that name a bucket. */
            depth: number;
            /** @description The state of the hub that was compared. */
            asOf: components["schemas"]["AsOf"];
            /** @description The buckets that contain records, in order. */
            buckets: components["schemas"]["DigestBucket"][];
        };
        DigestBucket: {
            /** @description The first bytes of the SHA-256 of the ids, in hexadecimal digits. */
            bucket: string;
            /** @description The number of records in the bucket. */
            count: number;
            /** @description The SHA-256 of the bucket’s records, in hexadecimal digits. */
            digest: string;
        };
        ReconciliationList: {
            /** @description The items of this page. */
            items: components["schemas"]["Reconciliation"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        ReconciliationResult: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /**
             * @description The kind of record.
             * @enum {string}
             */
            recordKind: "invoice" | "customer" | "company" | "quote";
            /** @description Whether the source listed all of its records, so that others of the hub’s are `extra`. */
            complete: boolean;
            /** @description The number of digest buckets that were compared; `null` for all records. */
            buckets: number | null;
            /** @description Records that the source listed. */
            listed: number;
            /** @description Records that agree in everything that the source gave. */
            equal: number;
            /** @description Records that only the source has. */
            missing: number;
            /** @description Records of which the hub has an older state. */
            stale: number;
            /** @description Records of which the hub has a newer state. */
            ahead: number;
            /** @description Records as old as the source’s, with other values. */
            different: number;
            /** @description Records that only the hub has; always 0 if the list was not complete. */
            extra: number;
            /** @description The state of the hub that was compared. */
            asOf: components["schemas"]["AsOf"];
            /**
             * Format: date-time
             * @description When it started.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When it ended.
             */
            endedAt: string;
            /** @description The key used for the call. */
            keyId: string | null;
            /** @description The first 1,000. Personal data is masked. */
            differences: components["schemas"]["Difference"][];
        };
        Feed: {
            /** @description The items of this page. */
            items: components["schemas"]["Event"][];
            /** @description The sequence number of the account’s latest event. */
            lastSeq: number;
        };
        Event: components["schemas"]["InvoiceEvent"] | components["schemas"]["QuoteEvent"] | components["schemas"]["ProjectEvent"] | components["schemas"]["CustomerEvent"] | components["schemas"]["CompanyEvent"] | components["schemas"]["CreditEvent"] | components["schemas"]["DrawEvent"] | components["schemas"]["PaymentEvent"] | components["schemas"]["ReconciliationEvent"] | components["schemas"]["WebhookEndpointEvent"] | components["schemas"]["MessageEvent"];
        InvoiceEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Invoice"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
            /** @description The payment that the source should book. */
            payment?: components["schemas"]["PaymentToAdd"];
        };
        PaymentToAdd: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The invoice. */
            invoiceId: string;
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /** @description The amount in dollars. */
            amount: number;
            /**
             * Format: date
             * @description The date.
             */
            date: string;
            /**
             * @description The payment method.
             * @enum {string}
             */
            method: "ach" | "card" | "credit";
            /**
             * @description `full`, `advance`, or `final` for the rest after an advance.
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
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Quote"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
            /** @description The buyer’s decision on the quote. */
            authorization?: components["schemas"]["QuoteAuthorization"];
        };
        QuoteAuthorization: {
            /** @description The id of the quote that the invoice is based on. */
            quoteId: string;
            /** @description The hub’s own id of the record: 12 hex digits. It is not used in paths. */
            blueTapeId: string;
            /**
             * @description The decision.
             * @enum {string}
             */
            status: "AUTHORIZED" | "REJECTED";
            /** @description The approved amount; 0 if the buyer rejected the quote. */
            approvedAmount: number;
            /** @description The buyer’s reason. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When the buyer decided.
             */
            date: string;
        };
        ProjectEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "project.created" | "project.updated";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Project"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        CustomerEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Customer"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        CompanyEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "company.created" | "company.updated" | "company.customer_linked";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Company"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        CreditEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Credit"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        DrawEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Draw"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        PaymentEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "payment.started" | "payment.settled" | "payment.failed" | "payment.retried";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Payment"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        ReconciliationEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reconciliation.completed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Reconciliation"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        WebhookEndpointEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["WebhookEndpoint"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        MessageEvent: {
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number;
            /**
             * @description The event type. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "message.sent" | "message.failed";
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The record concerned. */
            record: components["schemas"]["EventRecord"];
            /** @description The record immediately after the event. */
            data: components["schemas"]["Message"];
            /** @description The previous values of the changed fields, by JSON pointer. */
            previous: Record<string, never>;
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
        };
        SearchMessagesList: {
            /** @description The items of this page. */
            items: components["schemas"]["SearchMessagesItem"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        SearchMessagesItem: {
            /** @description The account. */
            accountId: string;
            /** @description The record concerned. */
            record: components["schemas"]["Message"];
            /** @description The buyer; `null` until one is known. */
            buyer: string | null;
        };
        Letter: {
            /** @description The id of the message. */
            messageId: string;
            /** @description The sender’s name; `null` for none. */
            senderName: string | null;
            /** @description The e-mail address for replies; `null` for the hub’s own. */
            replyTo: string | null;
            /** @description The subject. */
            subject: string;
            /** @description The plain text, with the link of its record. */
            text: string;
            /** @description Whether there is an HTML version; a text message has none. */
            hasHtml: boolean;
            /** @description The file name of the attached PDF; `null` without one. */
            attachmentName: string | null;
            /**
             * Format: date-time
             * @description When it would have been sent.
             */
            keptAt: string;
        };
        FoundEverything: {
            /** @description Every kind that was searched, also without results. */
            items: components["schemas"]["FoundKind"][];
        };
        FoundKind: {
            /**
             * @description The kind of the results.
             * @enum {string}
             */
            kind: "invoice" | "quote" | "customer" | "company" | "payment" | "operation" | "event" | "webhook_delivery" | "webhook_endpoint" | "customer_import" | "account" | "account_key" | "operator_key" | "rule";
            /** @description The first results. */
            found: components["schemas"]["Found"][];
            /** @description Whether there are more results of this kind. */
            hasMore: boolean;
        };
        Found: {
            /** @description The account; `null` for what belongs to the hub. */
            accountId: string | null;
            /** @description The id; of an event its sequence number. */
            id: string;
            /** @description What names it to people, such as the number of an invoice. */
            label: string;
            /** @description The status or verdict; of a rule its effect. */
            status: string | null;
            /** @description One line about it, such as the name of the buyer. */
            detail: string | null;
            /** @description The total amount of a document or payment. */
            amount: number | null;
            /**
             * Format: date-time
             * @description When it was last changed, or happened.
             */
            at: string | null;
        };
        Operation: {
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
            /** @description The operationId of the call. */
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
            /** @description The record concerned. */
            record: components["schemas"]["OperationRecord"];
            /** @description The key used for the call. */
            keyId: string | null;
            /** @description Who made the change. */
            actor: components["schemas"]["Actor"];
            /** @description `X-Request-Id` of the call. */
            requestId: string | null;
            /** @description Trace of its `traceparent`, or `null`. */
            traceId: string | null;
            /** @description The body as received, with personal fields masked. */
            sent: unknown;
            /** @description Why the write was refused or superseded, in one sentence; `null` otherwise. */
            reason: string | null;
            /** @description All errors of a refused write. */
            errors: components["schemas"]["Issue"][];
            /** @description Values that were accepted but should be checked. */
            warnings: components["schemas"]["Issue"][];
            /** @description Every changed field, with its values before and after. */
            changes: components["schemas"]["Change"][];
            /** @description The version of the source’s content; every applied push increases it by one. */
            version: number | null;
            /** @description The sequence number of the event in the account’s feed, without gaps. */
            seq: number | null;
            /** @description The fault that was injected into the call, in a sandbox. */
            fault?: string;
        };
        OperationRecord: {
            /** @description The kind of record. */
            kind: string;
            /** @description The id of the record, unique within its kind. */
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
            /** @description The sandbox account */
            into: string;
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason: string;
        };
        RanAgain: {
            /** @description The account. */
            accountId: string;
            /** @description The HTTP status of the replayed call. */
            status: number;
            /** @description The response to the replayed call. */
            answer: Record<string, never>;
        };
        Rehearse: {
            /** @description The policies to change; the others stay as they are. */
            policies: components["schemas"]["RehearsedPolicies"];
            /**
             * Format: date-or-date-time
             * @description The start of the time range
             */
            from: string;
            /**
             * Format: date-or-date-time
             * @description The end of the time range, which it excludes
             */
            to: string;
            /** @description `nextCursor` of the previous response */
            cursor?: string | null;
        };
        RehearsedPolicies: {
            /** @description Rounding differences and dates out of order are refused */
            strictMoney?: boolean | null;
            /** @description Fractional quantities are refused */
            integerQuantities?: boolean | null;
            /**
             * @description Percent paid out at approval
             * @enum {number|null}
             */
            advanceRate?: 100 | 90 | 80 | null;
            /**
             * Format: decimal-4
             * @description The fee that is deducted from the payout, in percent of the amount, as a number or a text: at most 15 digits, 4 of them decimals.
             */
            feeRate?: number | string | null;
            /** @description Terms of trade credit that the buyer may choose, in days; an empty list means no trade credit */
            terms?: (30 | 60 | 90)[] | null;
            /** @description The hosts to which a payment page may redirect the payer */
            redirectHosts?: string[] | null;
            /**
             * @description The HTTP status returned by link-customer
             * @enum {number|null}
             */
            linkCustomerStatus?: 201 | 200 | null;
            /** @description Maximum concurrent calls, per process */
            callsInFlightMax?: number | null;
            /** @description Maximum calls per second, per process */
            callsPerSecondMax?: number | null;
            /** @description Operators may replay calls of other accounts in it */
            sandbox?: boolean | null;
            /** @description The messages to its buyer, newest first. */
            messages?: components["schemas"]["MessagePolicyChange"];
        };
        MessagePolicyChange: {
            /** @description The kinds of messages that buyers get; an empty list means none */
            templates?: ("invoice_placed" | "quote_to_answer" | "invoice_due_soon" | "invoice_overdue" | "application_decided" | "application_approved_supplier" | "draw_due_soon" | "draw_overdue" | "payment_received" | "payment_failed")[] | null;
            /** @description How buyers are reached; by default by e-mail */
            channels?: ("email" | "sms")[] | null;
            /** @description The e-mail address for replies; by default the hub’s own */
            replyTo?: string | null;
            /** @description The sender’s name; by default the name of the account */
            senderName?: string | null;
            /** @description The invoice is attached as PDF */
            attachPdf?: boolean | null;
            /** @description Days before a due date on which a reminder is sent; 0 is the due date */
            remindDaysBefore?: number[] | null;
            /** @description Days after a due date on which a reminder is sent */
            remindDaysAfter?: number[] | null;
        } | null;
        Rehearsal: {
            /**
             * Format: date-time
             * @description The start of the time range.
             */
            from: string;
            /**
             * Format: date-time
             * @description The end of the time range, which it excludes.
             */
            to: string;
            /** @description Number of writes that were judged again. */
            judged: number;
            /** @description Number of accepted writes that would be refused. */
            refused: number;
            /** @description Number of refused writes whose body would be accepted. Checks against stored records follow. */
            accepted: number;
            /** @description The same by rule, most frequent first. A write counts once for each of its rules. */
            byRule: components["schemas"]["RehearsedRule"][];
            /** @description Policies that would change, but do not affect what the account sends. */
            notRehearsed: ("strictMoney" | "integerQuantities" | "advanceRate" | "feeRate" | "terms" | "redirectHosts" | "linkCustomerStatus" | "callsInFlightMax" | "callsPerSecondMax" | "sandbox" | "messages")[];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        RehearsedRule: {
            /**
             * @description The stable name of the rule, which has a page under `/docs/rules/`.
             * @enum {string}
             */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "line_too_long" | "line_out_of_order" | "line_outside_buckets" | "field_not_compared" | "reconciliation_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "body_content_type" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "text_not_one_line" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "email_invalid" | "message_not_found" | "message_waiting" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "cell_unavailable" | "cell_not_served" | "cell_unknown" | "hub_busy" | "hub_stopping" | "database_unavailable" | "internal_error";
            /** @description Number of accepted writes that would be refused by the rule. */
            refused: number;
            /** @description Number of writes refused by the rule that would be accepted. */
            accepted: number;
            /** @description Some of the writes, newest first. */
            examples: components["schemas"]["RehearsalExample"][];
        };
        RehearsalExample: {
            /** @description The operation; `GET /integration/operations/{id}` returns its details. */
            operationId: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            at: string;
            /** @description The operationId of the call. */
            name: string;
            /** @description The record concerned. */
            record: components["schemas"]["RehearsedRecord"];
            /**
             * @description The stored verdict.
             * @enum {string}
             */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            /**
             * @description What the write would be under the policies.
             * @enum {string}
             */
            wouldBe: "refused" | "accepted";
            /** @description The first issue of the rule in the write. */
            issue: components["schemas"]["Issue"];
        };
        RehearsedRecord: {
            /** @description The kind of record. */
            kind: string;
            /** @description The id of the record: the source’s own, or the hub’s if the hub created the record. */
            id: string | null;
        };
        RoundingProfile: {
            /** @description The sums over all days. */
            total: components["schemas"]["RoundingCounts"];
            /** @description The days in UTC, oldest first. */
            days: components["schemas"]["RoundingDay"][];
        };
        RoundingCounts: {
            /** @description Pushes whose amounts add up to the cent. */
            exact: number;
            /** @description Pushes whose `totalAmount` or `amountDue` was rounded on its own. */
            amounts_rounded_apart: number;
            /** @description Pushes with finer lines and a rounded header. */
            header_rounded_once: number;
            /** @description Pushes in which rounding each line half up explains the difference. */
            half_up_per_line: number;
            /** @description Pushes in which rounding each line up or down explains it. */
            up_or_down_per_line: number;
            /** @description Pushes in which rounding several taxes per line explains it. */
            several_taxes_per_line: number;
            /** @description Pushes in which rounding `unitAmount` explains it. */
            price_rounded: number;
            /** @description Pushes in which rounding `quantity` explains it. */
            quantity_rounded: number;
            /** @description Pushes in which rounding both explains it. */
            price_and_quantity_rounded: number;
            /** @description Pushes that were refused because their amounts do not add up. */
            refused: number;
        };
        RoundingDay: {
            /**
             * Format: date
             * @description The day.
             */
            date: string;
            /** @description Number of pushes by how their amounts were rounded; each push counts once. */
            counts: components["schemas"]["RoundingCounts"];
            /** @description Whether only the newest pushes of the day were counted. */
            isSample: boolean;
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
             * @description When the session expires.
             */
            expiresAt: string | null;
            /** @description The value of `X-CSRF-Token` for writes in the session; `null` for calls with a key. */
            csrfToken: string | null;
        };
        OperatorKey: {
            /** @description The key used for the call. */
            keyId: string;
            /** @description The owner of the key. */
            name: string | null;
            /**
             * @description Whether the key may read or also write.
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
             * @description When the key expires; `null` for never.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was revoked; `null` if it was not.
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
            /** @description The id that is sent in `X-Integration-AccountId`. */
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
            /**
             * Format: date-time
             * @description When the account is deleted with everything in it; `null` for never.
             */
            endsAt: string | null;
        };
        Policies: {
            /** @description Whether rounding differences are refused. */
            strictMoney: boolean;
            /** @description Whether fractional quantities are refused. */
            integerQuantities: boolean;
            /**
             * @description The part that the supplier is paid immediately, in percent.
             * @enum {integer}
             */
            advanceRate: 100 | 90 | 80;
            /** @description The fee, in percent. */
            feeRate: number;
            /** @description The terms on offer, in days. */
            terms: (30 | 60 | 90)[];
            /** @description The hosts to which payers may be redirected. */
            redirectHosts: string[];
            /**
             * @description The HTTP status returned by link-customer.
             * @enum {integer}
             */
            linkCustomerStatus: 201 | 200;
            /** @description Maximum concurrent calls of the account. */
            callsInFlightMax: number;
            /** @description Maximum calls of the account per second. */
            callsPerSecondMax: number;
            /** @description Whether the account is for testing. */
            sandbox: boolean;
            /** @description The messages that buyers get. */
            messages: components["schemas"]["MessagePolicy"];
        };
        MessagePolicy: {
            /** @description The kinds of messages that buyers get. */
            templates: ("invoice_placed" | "quote_to_answer" | "invoice_due_soon" | "invoice_overdue" | "application_decided" | "application_approved_supplier" | "draw_due_soon" | "draw_overdue" | "payment_received" | "payment_failed")[];
            /** @description How buyers are reached, if there is an address or a number. */
            channels: ("email" | "sms")[];
            /** @description The e-mail address for replies; `null` for the hub’s own. */
            replyTo: string | null;
            /** @description The sender’s name; `null` for the name of the account. */
            senderName: string | null;
            /** @description Whether the invoice is attached as PDF to a message about a placed invoice. */
            attachPdf: boolean;
            /** @description The days before a due date on which a reminder is sent; 0 is the due date. */
            remindDaysBefore: number[];
            /** @description The days after a due date on which a reminder is sent. */
            remindDaysAfter: number[];
        };
        AccountCreate: {
            /** @description The value of X-Integration-AccountId */
            id: string;
            /** @description The cell that the account is placed in; by default the one with the fewest accounts */
            cell?: string | null;
            /** @description The name of the account */
            name?: string | null;
            /** @description The account’s policies. */
            policies?: components["schemas"]["PoliciesChange"];
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason?: string | null;
        };
        PoliciesChange: {
            /** @description Rounding differences and dates out of order are refused */
            strictMoney?: boolean | null;
            /** @description Fractional quantities are refused */
            integerQuantities?: boolean | null;
            /**
             * @description Percent paid out at approval
             * @enum {number|null}
             */
            advanceRate?: 100 | 90 | 80 | null;
            /**
             * Format: decimal-4
             * @description The fee that is deducted from the payout, in percent of the amount, as a number or a text: at most 15 digits, 4 of them decimals.
             */
            feeRate?: number | string | null;
            /** @description Terms of trade credit that the buyer may choose, in days; an empty list means no trade credit */
            terms?: (30 | 60 | 90)[] | null;
            /** @description The hosts to which a payment page may redirect the payer */
            redirectHosts?: string[] | null;
            /**
             * @description The HTTP status returned by link-customer
             * @enum {number|null}
             */
            linkCustomerStatus?: 201 | 200 | null;
            /** @description Maximum concurrent calls, per process */
            callsInFlightMax?: number | null;
            /** @description Maximum calls per second, per process */
            callsPerSecondMax?: number | null;
            /** @description Operators may replay calls of other accounts in it */
            sandbox?: boolean | null;
            /** @description The messages that buyers get; sent as a whole. */
            messages?: components["schemas"]["MessagePolicyChange"];
        } | null;
        OperatorKeyList: {
            /** @description The items of this page. */
            items: components["schemas"]["OperatorKey"][];
        };
        OperatorKeyCreate: {
            /** @description The name of the account */
            name?: string | null;
            /**
             * @description Whether the key may read or also write; `write` by default
             * @enum {string|null}
             */
            scope?: "read" | "write" | null;
            /**
             * Format: date-or-date-time
             * @description When the key expires; never by default
             */
            expiresAt?: string | null;
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason?: string | null;
        };
        OperatorKeyCreated: {
            /** @description The key. */
            key: components["schemas"]["OperatorKey"];
            /** @description The key itself, shown only once: `null` when an Idempotency-Key is replayed after more than 10 minutes. */
            text: string | null;
            /** @description If a replay no longer shows the secret: what to do if the first response was lost. */
            note?: string;
        };
        KeyRevoke: {
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
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
            /** @description The operationId of the call; `lose-events` where the hub found lost events. */
            name: string;
            /** @description The account. */
            accountId: string | null;
            /** @description The key or other object that was changed. */
            subject: string | null;
            /** @description Who made the change. */
            actor: components["schemas"]["Actor"];
            /** @description The details of the change. */
            details: unknown;
        };
        AccountChange: {
            /** @description The name of the account */
            name?: string | null;
            /** @description The account’s policies. */
            policies?: components["schemas"]["PoliciesChange"];
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason?: string | null;
        };
        KeyList: {
            /** @description The items of this page. */
            items: components["schemas"]["Key"][];
        };
        Key: {
            /** @description The account. */
            accountId: string;
            /** @description The key used for the call. */
            keyId: string;
            /** @description The purpose of the key. */
            name: string | null;
            /**
             * @description Whether the key may read or also write.
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
             * @description When the key expires; `null` for never.
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description When the key was revoked; `null` if it was not.
             */
            revokedAt: string | null;
        };
        KeyCreate: {
            /** @description The name of the account */
            name?: string | null;
            /**
             * @description Whether the key may read or also write; `write` by default
             * @enum {string|null}
             */
            scope?: "read" | "write" | null;
            /**
             * Format: date-or-date-time
             * @description When the key expires; never by default
             */
            expiresAt?: string | null;
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason?: string | null;
            /** @description The id of the key that it replaces */
            replaces?: string | null;
            /**
             * @description How long the replaced key still works, in hours; 24 by default
             * @enum {number|null}
             */
            overlapHours?: 0 | 1 | 4 | 12 | 24 | 48 | 72 | 168 | 336 | 720 | null;
        };
        KeyCreated: {
            /** @description The key. */
            key: components["schemas"]["Key"];
            /** @description The key itself, shown only once: `null` when an Idempotency-Key is replayed after more than 10 minutes. */
            text: string | null;
            /** @description If a replay no longer shows the secret: what to do if the first response was lost. */
            note?: string;
        };
        SandboxCreate: {
            /**
             * @description What it contains: nothing, the customer and the invoice of the contract’s page, or a supplier with records of every kind
             * @enum {string}
             */
            template: "empty" | "contract" | "world";
            /** @description After how many hours it is deleted with everything in it; 24 by default */
            hours?: number | null;
            /** @description The name */
            name?: string | null;
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason?: string | null;
        };
        SandboxCreated: {
            /** @description The account. */
            accountId: string;
            /** @description The name of the account. */
            name: string | null;
            /**
             * @description The template it was created with.
             * @enum {string|null}
             */
            template: "empty" | "contract" | "world" | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is deleted.
             */
            endsAt: string;
            /** @description The clock of the account. */
            clock: components["schemas"]["Clock"];
            /** @description The id of the key. */
            keyId: string;
            /** @description The key itself, shown only once: `null` when an Idempotency-Key is replayed after more than 10 minutes. */
            key: string | null;
        };
        Clock: {
            /**
             * Format: date-time
             * @description The time of the account.
             */
            now: string;
            /** @description How far the clock is ahead of the hub’s, in seconds. */
            offsetSeconds: number;
        };
        SandboxList: {
            /** @description The items of this page. */
            items: components["schemas"]["Sandbox"][];
            /** @description The `cursor` of the next page; `null` at the end. */
            nextCursor: string | null;
        };
        Sandbox: {
            /** @description The account. */
            accountId: string;
            /** @description The name of the account. */
            name: string | null;
            /**
             * @description The template it was created with; `null` if that is not known.
             * @enum {string|null}
             */
            template: "empty" | "contract" | "world" | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is deleted.
             */
            endsAt: string;
            /** @description The clock of the account. */
            clock: components["schemas"]["Clock"];
        };
        SandboxDeleted: {
            /** @description The account that was deleted. */
            accountId: string;
            /** @description How many rows were deleted. */
            rows: number;
        };
        FaultPlan: {
            /** @description The same seed makes the same run. */
            seed: number;
            /** @description The rules, each with how often it matched and was injected. */
            rules: components["schemas"]["CountedFaultRule"][];
        };
        CountedFaultRule: {
            /**
             * @description The fault.
             * @enum {string}
             */
            fault: "delay" | "status" | "drop-before" | "commit-then-drop" | "truncate" | "slow-answer" | "twice" | "hold" | "webhook-twice" | "webhook-delay" | "webhook-reorder" | "webhook-tamper" | "webhook-lose" | "webhook-burst";
            /** @description The operationId of the call. */
            call?: string;
            /** @description The type of the event. */
            event?: string;
            /** @description The id of the record. */
            record?: string;
            /** @description The first match that is hit. */
            nth?: number;
            /** @description How many matches are hit. */
            times?: number;
            /** @description The probability of each match. */
            probability?: number;
            /** @description Until when the rule applies. */
            until?: string;
            /** @description A time in ms. */
            ms?: number;
            /** @description The HTTP status of `status`. */
            status?: number;
            /** @description `Retry-After` of `status`, in seconds. */
            retryAfter?: number;
            /** @description Bytes of the body that `truncate` sends. */
            bytes?: number;
            /** @description Time between two bytes of `slow-answer`, in ms. */
            msPerByte?: number;
            /** @description How often `webhook-burst` sends. */
            count?: number;
            /** @description How many calls or deliveries the rule matched. */
            matched: number;
            /** @description How often the fault was injected. */
            injected: number;
        };
        FaultPlanSet: {
            /** @description The same seed makes the same run; 1 by default. */
            seed?: number | null;
            /** @description The first rule that hits is injected. */
            rules: components["schemas"]["FaultRule"][];
            /** @description Of a file, for editors. Ignored. */
            $schema?: string | null;
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason?: string | null;
        };
        FaultRule: {
            /**
             * @description The fault to inject.
             * @enum {string}
             */
            fault: "delay" | "status" | "drop-before" | "commit-then-drop" | "truncate" | "slow-answer" | "twice" | "hold" | "webhook-twice" | "webhook-delay" | "webhook-reorder" | "webhook-tamper" | "webhook-lose" | "webhook-burst";
            /** @description The operationId of the call; by default, every write. */
            call?: string | null;
            /**
             * @description For faults of webhooks: the type of the event; by default, every one.
             * @enum {string|null}
             */
            event?: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "reconciliation.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "message.sent" | "message.failed" | null;
            /** @description The id of the record. */
            record?: string | null;
            /** @description The first match that is hit; 1 by default. */
            nth?: number | null;
            /** @description How many matches are hit; all by default. */
            times?: number | null;
            /** @description Of each match, from 0 to 1. */
            probability?: number | null;
            /**
             * Format: date-or-date-time
             * @description Until when the rule applies; always by default.
             */
            until?: string | null;
            /** @description A time in ms: see the table of faults. */
            ms?: number | null;
            /** @description The HTTP status of `status`. */
            status?: number | null;
            /** @description `Retry-After` of `status`, in seconds. */
            retryAfter?: number | null;
            /** @description Bytes of the body that `truncate` sends. */
            bytes?: number | null;
            /** @description Time between two bytes of `slow-answer`, in ms. */
            msPerByte?: number | null;
            /** @description How often `webhook-burst` sends. */
            count?: number | null;
        } & (unknown & unknown & unknown);
        CertificationKeep: {
            /** @description The name of the connector. */
            connector: string;
            /** @description How it was asked: `trigger`, `http` or `interactive`. */
            driver: string;
            /** @description The version of `bthub certify`. */
            bthub: string;
            /**
             * Format: date-or-date-time
             * @description When the run began.
             */
            startedAt: string;
            /**
             * Format: date-or-date-time
             * @description When the run ended.
             */
            endedAt: string;
            /** @description The tests that were run. */
            tests: components["schemas"]["CertificationTestKept"][];
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason?: string | null;
        };
        CertificationTestKept: {
            /** @description The test. */
            id: string;
            /** @description Its group. */
            group: string;
            /** @description What it is about. */
            title: string;
            /**
             * @description How it ended.
             * @enum {string}
             */
            outcome: "passed" | "failed" | "skipped";
            /** @description Why it was skipped. */
            reason?: string | null;
            /** @description How long it took, in ms. */
            ms: number;
            /** @description What was looked for. */
            checks: components["schemas"]["CertificationCheckKept"][];
            /** @description What to do about a failure. */
            remedy: string;
            /** @description The page that explains it. */
            page: string;
        };
        CertificationCheckKept: {
            /** @description What was looked for. */
            says: string;
            /** @description Why it was not found. */
            fault?: string | null;
        };
        Certification: {
            /** @description The id of the report. */
            id: string;
            /**
             * Format: date-time
             * @description When it was kept.
             */
            at: string;
            /** @description The name of the connector. */
            connector: string;
            /** @description How the connector was asked: `trigger`, `http` or `interactive`. */
            driver: string;
            /** @description The version of `bthub certify`. */
            bthub: string;
            /**
             * Format: date-time
             * @description When the run began.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description When the run ended.
             */
            endedAt: string;
            /** @description How many tests passed. */
            passed: number;
            /** @description How many tests failed. */
            failed: number;
            /** @description How many tests were skipped. */
            skipped: number;
            /** @description The tests that were run. */
            tests: components["schemas"]["CertificationTest"][];
        };
        CertificationTest: {
            /** @description The test. */
            id: string;
            /** @description The group of the test. */
            group: string;
            /** @description What the test is about. */
            title: string;
            /**
             * @description How the test ended.
             * @enum {string}
             */
            outcome: "passed" | "failed" | "skipped";
            /** @description Why the test was skipped. */
            reason: string | null;
            /** @description How long the test took, in ms. */
            ms: number;
            /** @description What was looked for. */
            checks: components["schemas"]["CertificationCheck"][];
            /** @description What to do about a failure. */
            remedy: string;
            /** @description The page that explains it, below `docs/`. */
            page: string;
        };
        CertificationCheck: {
            /** @description What was looked for. */
            says: string;
            /** @description Why it was not found; `null` if it was. */
            fault: string | null;
        };
        CertificationList: {
            /** @description The items of this page. */
            items: components["schemas"]["Certification"][];
        };
        ClockSet: {
            /** @description By how much, as an ISO 8601 duration: `P30D`, `PT12H` */
            advance?: string | null;
            /**
             * Format: date-or-date-time
             * @description The time to which it is set, which must not be past
             */
            now?: string | null;
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason?: string | null;
        };
        MovedClock: {
            /**
             * Format: date-time
             * @description The time of the account.
             */
            now: string;
            /** @description How far the clock is ahead of the hub’s, in seconds. */
            offsetSeconds: number;
            /** @description The events of what fell due, at most 1,000; the feed has all of them. */
            events: components["schemas"]["Event"][];
        };
        Rules: {
            /** @description All statuses. */
            statuses: string[];
            /** @description All transitions. */
            moves: components["schemas"]["Move"][];
            /** @description The effect of each requested status. */
            claims: components["schemas"]["Claim"][];
            /** @description The editable and locked fields in each status. */
            locks: components["schemas"]["Lock"][];
            /** @description The statuses, transitions and locks of quotes. */
            quotes: components["schemas"]["QuoteRules"];
            /** @description All rules. */
            rules: components["schemas"]["Rule"][];
        };
        Move: {
            /** @description The name of the transition. */
            action: string;
            /** @description Who may make the transition. */
            actor: string;
            /** @description The condition. */
            meaning: string;
            /** @description The statuses from which the transition is possible. */
            from: string[];
            /** @description The resulting status. */
            to: string;
        };
        Claim: {
            /** @description The stored status. */
            stored: string;
            /** @description The requested status: `status` in the body. */
            claimed: string;
            /** @description The resulting status; `null` if the request is ignored. */
            becomes: string | null;
        };
        Lock: {
            /** @description Status of the record. */
            status: string;
            /** @description The fields that an update may change now. */
            editable: string[];
            /** @description The fields that an update may not change now. */
            locked: string[];
            /** @description Why fields are locked, or why it is not possible; `null` if there is no such reason. */
            because: string | null;
            /** @description What can be done instead, by field. */
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
            /** @description All transitions. */
            moves: components["schemas"]["Move"][];
            /** @description The editable and locked fields in each status. */
            locks: components["schemas"]["QuoteLock"][];
        };
        QuoteLock: {
            /** @description Status of the record. */
            status: string;
            /** @description The fields that an update may change now. */
            editable: string[];
            /** @description The fields that an update may not change now. */
            locked: string[];
            /** @description Why fields are locked, or why it is not possible; `null` if there is no such reason. */
            because: string | null;
        };
        Rule: {
            /** @description The stable name of the rule. */
            rule: string;
            /** @description The effect of the rule: `refusal` or `warning`. */
            effect: string;
            /** @description What the rule requires. */
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
             * @description The start of the time range.
             */
            from: string;
            /**
             * Format: date-time
             * @description The end of the time range.
             */
            to: string;
            /** @description The length of an interval, in minutes. */
            bucketMinutes: number;
            /** @description Writes by verdict, one entry per interval. */
            writes: components["schemas"]["WriteCounts"][];
            /** @description The number of refusals. */
            refusals: components["schemas"]["RefusalCounts"];
            /** @description Accounts that have been silent for longer than usual. */
            silent: components["schemas"]["SilentAccount"][];
            /** @description Accounts whose books differed in the last reconciliation of a kind of record. */
            differing: components["schemas"]["DifferingBooks"][];
            /** @description Accounts of which the database has lost acknowledged events in the last 30 days: see the guide “High availability”. */
            lostEvents: components["schemas"]["LostEvents"][];
            /** @description The duration of calls. */
            latency: components["schemas"]["Latency"][];
            /** @description Events and deliveries that are waiting. */
            waiting: components["schemas"]["Waiting"];
            /** @description Endpoints that need attention. */
            endpoints: components["schemas"]["EndpointInTrouble"][];
        };
        WriteCounts: {
            /**
             * Format: date-time
             * @description The start of the interval.
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
             * @description The stable name of the rule, which has a page under `/docs/rules/`.
             * @enum {string}
             */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "line_too_long" | "line_out_of_order" | "line_outside_buckets" | "field_not_compared" | "reconciliation_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "body_content_type" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "text_not_one_line" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "email_invalid" | "message_not_found" | "message_waiting" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "cell_unavailable" | "cell_not_served" | "cell_unknown" | "hub_busy" | "hub_stopping" | "database_unavailable" | "internal_error";
            /** @description The number of deliveries. */
            count: number;
        };
        AccountCount: {
            /** @description The account. */
            accountId: string;
            /** @description The number of deliveries. */
            count: number;
        };
        SilentAccount: {
            /** @description The account. */
            accountId: string;
            /**
             * Format: date-time
             * @description When the account last pushed.
             */
            lastPushAt: string;
            /** @description The account’s usual pause between pushes, in ms. */
            usualPauseMs: number;
            /** @description How long the account has been silent, in ms. */
            silentMs: number;
        };
        DifferingBooks: {
            /** @description The account. */
            accountId: string;
            /** @description The id of the reconciliation. */
            id: string;
            /**
             * @description The kind of record.
             * @enum {string}
             */
            recordKind: "invoice" | "customer" | "company" | "quote";
            /**
             * Format: date-time
             * @description When the books were compared.
             */
            at: string;
            /** @description The number of records that differ. */
            differences: number;
        };
        LostEvents: {
            /** @description The account. */
            accountId: string;
            /** @description The number of the last event that was acknowledged. */
            acknowledged: number;
            /** @description The last number in the feed when the loss was found. If it is not lower, other events have taken the lost numbers. */
            found: number;
            /**
             * Format: date-time
             * @description When the loss was found.
             */
            at: string;
        };
        Latency: {
            /** @description The operationId of the calls. */
            operation: string;
            /** @description Number of calls. */
            calls: number;
            /** @description The median duration of a call, in ms. */
            p50Ms: number | null;
            /** @description The 99th percentile of the duration of a call, in ms. */
            p99Ms: number | null;
        };
        Waiting: {
            /** @description Events that have not become deliveries yet. */
            changes: number;
            /** @description Events waiting to become deliveries. */
            events: number;
            /** @description Deliveries waiting to be sent. */
            deliveries: number;
            /** @description How long the oldest has been waiting, in ms. */
            oldestMs: number;
        };
        EndpointInTrouble: {
            /** @description The account. */
            accountId: string;
            /** @description The endpoint. */
            endpoint: components["schemas"]["WatchedWebhookEndpoint"];
        };
        Examination: {
            /** @description Whether no check failed. */
            healthy: boolean;
            /** @description All checks. */
            checks: components["schemas"]["CheckResult"][];
        };
        CheckResult: {
            /** @description The check. */
            name: string;
            /**
             * @description The severity of the result.
             * @enum {string}
             */
            health: "fine" | "note" | "warning" | "broken" | "skipped";
            /** @description The result. */
            said: string;
            /** @description What to do about it; `null` if no action is needed. */
            advice: string | null;
        };
        SettingList: {
            /** @description All settings. */
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
             * @description `demo`: added by `--demo`, to the value of the environment if there is one.
             * @enum {string}
             */
            origin: "flag" | "environment" | "default" | "demo";
            /** @description The meaning of the setting. */
            meaning: string;
        };
        BackupList: {
            /** @description The folder of the backups. */
            folder: string;
            /** @description The items of this page. */
            items: components["schemas"]["Backup"][];
            /** @description The backup in progress; `null` if there is none. */
            running: components["schemas"]["BackupUnderWay"] | null;
        };
        Backup: {
            /** @description The name of the file. */
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
            /** @description The name of the file. */
            name: string;
            /**
             * Format: date-time
             * @description When it started.
             */
            startedAt: string;
        };
        BackupCreate: {
            /** @description The reason, for later readers. It is stored unmasked: do not name people. */
            reason: string;
        };
        BackupCreated: {
            /** @description The name of the file. */
            name: string;
            /**
             * @description Whether the backup is complete.
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
    };
    responses: {
        /** @description Invalid request, with all its errors */
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
        /** @description The key is read-only */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body did not arrive in time, or the call took too long */
        RequestTimeout: {
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
                /** @description How long to wait before repeating the call, in seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description If-Match contains another version */
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
        /** @description The body is compressed, or not of a Content-Type that the call takes */
        UnsupportedEncoding: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account is in a cell that this hub does not serve */
        Misdirected: {
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
        /** @description Rate limit of the account exceeded: try again later */
        TooManyCalls: {
            headers: {
                /** @description How long to wait before repeating the call, in seconds. */
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
        /** @description Busy, or the database is unavailable: try again later */
        Unavailable: {
            headers: {
                /** @description How long to wait before repeating the call, in seconds. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description 200: what the call would answer, with `dryRun=true` */
        DryRun: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DryRun"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The id of the call in the hub’s log: the caller’s own, if it was valid. */
        "X-Request-Id": string;
        /** @description The version, in quotes. */
        ETag: string;
        /** @description The id of the operation: `operationId` in the body. */
        "X-Operation-Id": string;
        /** @description Cells that did not answer in time, separated by commas: what their accounts have is missing. */
        "X-Missing-Cells": string;
        /** @description `true` if the response is a replay. */
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
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-invoice": {
        parameters: {
            query?: {
                /** @description `true` creates the record if it does not exist; the body may then have every field of the creation. Must be true or false. */
                upsert?: boolean;
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
                /** @description The expected version, as in ETag; `*` for any. Always optional. */
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
                "application/json": components["schemas"]["InvoiceUpdate"] | components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            /** @description 201: created and on disk, with `upsert=true`. 200: what the call would answer, with `dryRun=true` */
            "2XX": {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"] | components["schemas"]["DryRun"];
                };
            };
        };
    };
    "list-invoices": {
        parameters: {
            query?: {
                /** @description Only with this status. Must be one of Draft, Placed, InReview, Approved, PaymentProcessing, Paid, Rejected, Canceled, Failed. */
                status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
                /** @description Only what belongs to this customer. Must be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with this number. Must be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only due on this date or later. Must be a date, YYYY-MM-DD. */
                dueFrom?: string;
                /** @description Only due on this date or earlier. Must be a date, YYYY-MM-DD. */
                dueTo?: string;
                /** @description Only records that changed after this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-invoice": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "create-simplified-invoice": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "update-simplified-invoice": {
        parameters: {
            query?: {
                /** @description `true` creates the record if it does not exist; the body may then have every field of the creation. Must be true or false. */
                upsert?: boolean;
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
                /** @description The expected version, as in ETag; `*` for any. Always optional. */
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
                "application/json": components["schemas"]["SimplifiedInvoiceUpdate"] | components["schemas"]["SimplifiedInvoiceCreate"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            /** @description 201: created and on disk, with `upsert=true`. 200: what the call would answer, with `dryRun=true` */
            "2XX": {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"] | components["schemas"]["DryRun"];
                };
            };
        };
    };
    "cancel-invoice": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
                /** @description The expected version, as in ETag; `*` for any. Always optional. */
                "If-Match"?: string;
            };
            path: {
                /** @description The source’s own id of the invoice. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceCancel"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "get-invoice-status": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-invoice-pdf": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-invoice-pdf": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
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
            421: components["responses"]["Misdirected"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-invoice-history": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
                /** @description Only the version that was current at this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-checkout": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-checkout-redirect": {
        parameters: {
            query?: {
                /** @description Where to send the payer afterwards. Must be a text of 1 to 2048 characters. */
                redirectUrl?: string;
                /** @description The same as `redirectUrl`, under the name in the contract’s table. Must be a text of 1 to 2048 characters. */
                url?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-invoice": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-invoices": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Must be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this number. Must be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only what belongs to this customer. Must be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with a customer of this name. Must be a text of 1 to 256 characters. */
                customer?: string;
                /** @description Only where an id, a number or a name starts with this. Must be a text of 1 to 256 characters. */
                text?: string;
                /** @description Only with this status. Must be one of Draft, Placed, InReview, Approved, PaymentProcessing, Paid, Rejected, Canceled, Failed. */
                status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
                /** @description Only with a totalAmount of at least this. Must be an amount, in digits with a point before the decimals. */
                amountFrom?: number;
                /** @description Only with a totalAmount of at most this. Must be an amount, in digits with a point before the decimals. */
                amountTo?: number;
                /** @description Only due on this date or later. Must be a date, YYYY-MM-DD. */
                dueFrom?: string;
                /** @description Only due on this date or earlier. Must be a date, YYYY-MM-DD. */
                dueTo?: string;
                /** @description Only with this date or a later date. Must be a date, YYYY-MM-DD. */
                dateFrom?: string;
                /** @description Only with this date or an earlier date. Must be a date, YYYY-MM-DD. */
                dateTo?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Must be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this number. Must be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only what belongs to this customer. Must be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with a customer of this name. Must be a text of 1 to 256 characters. */
                customer?: string;
                /** @description Only where an id, a number or a name starts with this. Must be a text of 1 to 256 characters. */
                text?: string;
                /** @description Only with this status. Must be one of Draft, Placed, InReview, Approved, PaymentProcessing, Paid, Rejected, Canceled, Failed. */
                status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
                /** @description Only with a totalAmount of at least this. Must be an amount, in digits with a point before the decimals. */
                amountFrom?: number;
                /** @description Only with a totalAmount of at most this. Must be an amount, in digits with a point before the decimals. */
                amountTo?: number;
                /** @description Only due on this date or later. Must be a date, YYYY-MM-DD. */
                dueFrom?: string;
                /** @description Only due on this date or earlier. Must be a date, YYYY-MM-DD. */
                dueTo?: string;
                /** @description Only with this date or a later date. Must be a date, YYYY-MM-DD. */
                dateFrom?: string;
                /** @description Only with this date or an earlier date. Must be a date, YYYY-MM-DD. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-invoice-history": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
                /** @description Only the version that was current at this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-invoice-timeline": {
        parameters: {
            query?: {
                /** @description Only operations with this verdict. Must be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
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
                    "application/json": components["schemas"]["Timeline"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "freeze-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "unfreeze-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "void-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-quotes": {
        parameters: {
            query?: {
                /** @description Only with this status. Must be one of PLACED, AUTHORIZED, REJECTED, EXPIRED. */
                status?: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
                /** @description Only what belongs to this customer. Must be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with this number. Must be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only what belongs to this project. Must be a text of 1 to 128 characters. */
                projectId?: string;
                /** @description Only records that changed after this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-quote": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "get-quote": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-quote": {
        parameters: {
            query?: {
                /** @description `true` creates the record if it does not exist; the body may then have every field of the creation. Must be true or false. */
                upsert?: boolean;
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
                /** @description The expected version, as in ETag; `*` for any. Always optional. */
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
                "application/json": components["schemas"]["QuoteUpdate"] | components["schemas"]["QuoteCreate"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            /** @description 201: created and on disk, with `upsert=true`. 200: what the call would answer, with `dryRun=true` */
            "2XX": {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteWritten"] | components["schemas"]["DryRun"];
                };
            };
        };
    };
    "get-quote-status": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-quote-history": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
                /** @description Only the version that was current at this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-quote": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "approve-quote": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
                id: string;
            };
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
                /** @description The expected version, as in ETag; `*` for any. Always optional. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "reject-quote": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
                id: string;
            };
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
                /** @description The expected version, as in ETag; `*` for any. Always optional. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-quotes": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Must be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this number. Must be a text of 1 to 128 characters. */
                number?: string;
                /** @description Only with this status. Must be one of PLACED, AUTHORIZED, REJECTED, EXPIRED. */
                status?: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
                /** @description Only what belongs to this customer. Must be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only with a customer of this name. Must be a text of 1 to 256 characters. */
                customer?: string;
                /** @description Only where an id, a number or a name starts with this. Must be a text of 1 to 256 characters. */
                text?: string;
                /** @description Only what belongs to this project. Must be a text of 1 to 128 characters. */
                projectId?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-quote-history": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
                /** @description Only the version that was current at this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-quote-timeline": {
        parameters: {
            query?: {
                /** @description Only operations with this verdict. Must be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
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
                    "application/json": components["schemas"]["Timeline"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-companies": {
        parameters: {
            query?: {
                /** @description Only companies with this name. Must be a text of 1 to 256 characters. */
                businessName?: string;
                /** @description Only what belongs to this customer. Must be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only records that changed after this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-company": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "get-company": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-company": {
        parameters: {
            query?: {
                /** @description `true` creates the record if it does not exist; the body may then have every field of the creation. Must be true or false. */
                upsert?: boolean;
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
                /** @description The expected version, as in ETag; `*` for any. Always optional. */
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
                "application/json": components["schemas"]["CompanyUpdate"] | components["schemas"]["CompanyCreate"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            /** @description 201: created and on disk, with `upsert=true`. 200: what the call would answer, with `dryRun=true` */
            "2XX": {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCreated"] | components["schemas"]["DryRun"];
                };
            };
        };
    };
    "get-company-history": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
                /** @description Only the version that was current at this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-companies": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Must be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this name. Must be a text of 1 to 256 characters. */
                name?: string;
                /** @description Only with this phone number. Must be a text of 1 to 256 characters. */
                phone?: string;
                /** @description Only where an id, a number or a name starts with this. Must be a text of 1 to 256 characters. */
                text?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-company-history": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
                /** @description Only the version that was current at this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-company-timeline": {
        parameters: {
            query?: {
                /** @description Only operations with this verdict. Must be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
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
                    "application/json": components["schemas"]["Timeline"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "link-customer": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
                /** @description The expected version, as in ETag; `*` for any. Always optional. */
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
            /** @description Processed and on disk. 200: what the call would answer, with `dryRun=true` */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordWritten"] | components["schemas"]["DryRun"];
                };
            };
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-customers": {
        parameters: {
            query?: {
                /** @description Only what belongs to this company. Must be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Only with this e-mail address. Must be a text of 1 to 256 characters. */
                email?: string;
                /** @description Only records that changed after this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-customer": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "get-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-customer": {
        parameters: {
            query?: {
                /** @description `true` creates the record if it does not exist; the body may then have every field of the creation. Must be true or false. */
                upsert?: boolean;
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
                /** @description The expected version, as in ETag; `*` for any. Always optional. */
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
                "application/json": components["schemas"]["CustomerUpdate"] | components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            /** @description 201: created and on disk, with `upsert=true`. 200: what the call would answer, with `dryRun=true` */
            "2XX": {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Operation-Id": components["headers"]["X-Operation-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCreated"] | components["schemas"]["DryRun"];
                };
            };
        };
    };
    "get-sign-up": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-customer-history": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
                /** @description Only the version that was current at this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-sign-up": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "sign-up-customer": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
                id: string;
            };
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "sign-up-payer": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
                id: string;
            };
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PayerSignUp"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-customers": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Must be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this e-mail address. Must be a text of 1 to 256 characters. */
                email?: string;
                /** @description Only with this phone number. Must be a text of 1 to 256 characters. */
                phone?: string;
                /** @description Only with this last name. Must be a text of 1 to 256 characters. */
                lastName?: string;
                /** @description Only what belongs to this company. Must be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Only where an id, a number or a name starts with this. Must be a text of 1 to 256 characters. */
                text?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer-history": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
                /** @description Only the version that was current at this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer-timeline": {
        parameters: {
            query?: {
                /** @description Only operations with this verdict. Must be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
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
                    "application/json": components["schemas"]["Timeline"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "freeze-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "unfreeze-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-projects": {
        parameters: {
            query?: {
                /** @description Only records that changed after this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                changedAfter?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-project": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-project-history": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
                /** @description Only the version that was current at this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                at?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "push-batch": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Batch"];
                "application/x-ndjson": components["schemas"]["BatchLine"];
            };
        };
        responses: {
            /** @description Processed and on disk */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchAnswer"];
                    "application/x-ndjson": components["schemas"]["BatchLineAnswer"] | components["schemas"]["BatchEnd"];
                };
            };
            /** @description Invalid request, with all its errors */
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-credit-info": {
        parameters: {
            query?: {
                /** @description Only with this phone number. Must be a text of 1 to 256 characters. */
                phone?: string;
                /** @description Only with this e-mail address. Must be a text of 1 to 256 characters. */
                email?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "request-credit": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
                id: string;
            };
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreditRequest"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "repay-credit": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
                id: string;
            };
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-draws": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Must be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only with this status. Must be one of InReview, Approved, Rejected, Canceled, Repaid. */
                status?: "InReview" | "Approved" | "Rejected" | "Canceled" | "Repaid";
                /** @description Only what belongs to this company. Must be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Only what belongs to this customer. Must be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                /** @description The id of the invoice for which credit was requested. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "approve-credit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the invoice for which credit was requested. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "reject-credit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the invoice for which credit was requested. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-application": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the invoice for which credit was requested. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "release-draw": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the invoice for which credit was used. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-credit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "lift-bar": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "repay-draws": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-payment": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
                id: string;
                /** @description The id of the payment, from the response that started it. Must be a text of 1 to 128 characters. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "pay-invoices": {
        parameters: {
            query: {
                /** @description As in the link. */
                account: string;
                /** @description As in the link. */
                id: string;
            };
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-payments": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only the record with this id. Must be a text of 1 to 128 characters. */
                id?: string;
                /** @description Only payments in this direction. Must be one of in, out. */
                direction?: "in" | "out";
                /** @description Only payments with this purpose. Must be one of invoices, repayment, advance, final. */
                purpose?: "invoices" | "repayment" | "advance" | "final";
                /** @description Only payments with this method. Must be one of ach, card, credit. */
                method?: "ach" | "card" | "credit";
                /** @description Only with this status. Must be one of Processing, Settled, Failed. */
                status?: "Processing" | "Settled" | "Failed";
                /** @description Only what belongs to this company. Must be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Only what belongs to this customer. Must be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only payments for this invoice. Must be a text of 1 to 128 characters. */
                invoiceId?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "settle-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "fail-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "retry-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-webhook-endpoints": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-webhook-endpoint": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "list-account-webhook-endpoints": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-webhook-endpoint": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "update-webhook-endpoint": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "rotate-webhook-secret": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path: {
                /** @description The id of the endpoint. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotate"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "rotate-account-webhook-secret": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
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
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotate"];
            };
        };
        responses: {
            /** @description Processed and on disk */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "test-webhook-endpoint": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Done. 200: what the call would answer, with `dryRun=true` */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTested"] | components["schemas"]["DryRun"];
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
            421: components["responses"]["Misdirected"];
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
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-webhook-deliveries": {
        parameters: {
            query?: {
                /** @description Only with this status. Must be one of pending, delivered, parked. */
                status?: "pending" | "delivered" | "parked";
                /** @description Only events of this type. Must be one of company.created, company.updated, company.customer_linked, customer.created, customer.updated, customer.registered, customer.frozen, customer.unfrozen, customer.linked, project.created, project.updated, quote.created, quote.updated, quote.authorized, quote.used, quote.given_back, quote.rejected, invoice.created, invoice.updated, invoice.canceled, invoice.customer_assigned, invoice.frozen, invoice.unfrozen, invoice.in_review, invoice.approved, invoice.rejected, invoice.payment_processing, invoice.payment_added, invoice.paid, invoice.failed, credit.updated, credit.used, credit.repaying, credit.repaid, credit.repayment_failed, credit.released, credit.barred, credit.bar_lifted, draw.requested, draw.approved, draw.rejected, draw.canceled, draw.payout_started, draw.advanced, draw.repaying, draw.repayment_failed, draw.repaid_partly, draw.repaid, payment.started, payment.settled, payment.failed, payment.retried, reconciliation.completed, webhook_endpoint.created, webhook_endpoint.updated, webhook_endpoint.secret_rotated, webhook_endpoint.disabled, webhook_endpoint.deleted, message.sent, message.failed. */
                type?: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "reconciliation.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "message.sent" | "message.failed";
                /** @description Only about the record with this id. Must be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-webhook-deliveries": {
        parameters: {
            query?: {
                /** @description Only with this status. Must be one of pending, delivered, parked. */
                status?: "pending" | "delivered" | "parked";
                /** @description Only events of this type. Must be one of company.created, company.updated, company.customer_linked, customer.created, customer.updated, customer.registered, customer.frozen, customer.unfrozen, customer.linked, project.created, project.updated, quote.created, quote.updated, quote.authorized, quote.used, quote.given_back, quote.rejected, invoice.created, invoice.updated, invoice.canceled, invoice.customer_assigned, invoice.frozen, invoice.unfrozen, invoice.in_review, invoice.approved, invoice.rejected, invoice.payment_processing, invoice.payment_added, invoice.paid, invoice.failed, credit.updated, credit.used, credit.repaying, credit.repaid, credit.repayment_failed, credit.released, credit.barred, credit.bar_lifted, draw.requested, draw.approved, draw.rejected, draw.canceled, draw.payout_started, draw.advanced, draw.repaying, draw.repayment_failed, draw.repaid_partly, draw.repaid, payment.started, payment.settled, payment.failed, payment.retried, reconciliation.completed, webhook_endpoint.created, webhook_endpoint.updated, webhook_endpoint.secret_rotated, webhook_endpoint.disabled, webhook_endpoint.deleted, message.sent, message.failed. */
                type?: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "reconciliation.completed" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted" | "message.sent" | "message.failed";
                /** @description Only about the record with this id. Must be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "replay-webhook-deliveries": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "replay-account-webhook-deliveries": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-webhook-delivery": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-webhook-endpoints": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description `true` for endpoints that need attention only, `false` for the others only. Must be one of true, false. */
                inTrouble?: "true" | "false";
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-customer-source": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Done. 200: what the call would answer, with `dryRun=true` */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSourceWithSecret"] | components["schemas"]["DryRun"];
                };
            };
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-customer-source": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. 200: what the call would answer, with `dryRun=true` */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSource"] | components["schemas"]["DryRun"];
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
            421: components["responses"]["Misdirected"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-account-customer-source": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-account-customer-source": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-customer-imports": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-customer-import": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
            "2XX": components["responses"]["DryRun"];
        };
    };
    "list-account-customer-imports": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-account-customer-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-customer-import": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The id of the import. */
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
            421: components["responses"]["Misdirected"];
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
                /** @description The id of the import. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-customer-import": {
        parameters: {
            query?: {
                /** @description `true` returns what the call would answer, and changes nothing. Must be true or false. */
                dryRun?: boolean;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the import. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done. 200: what the call would answer, with `dryRun=true` */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"] | components["schemas"]["DryRun"];
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
            421: components["responses"]["Misdirected"];
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
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the import. */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    reconcile: {
        parameters: {
            query?: {
                /** @description `true` if all records are listed: others of the hub’s are then `extra`. Must be true or false. */
                complete?: boolean;
                /** @description Only records in these digest buckets, which are in the answer of the digest. Must be buckets of two or of four hexadecimal digits in small letters, separated by commas. */
                buckets?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
                /** @description `handling=strict` turns warnings into refusals. */
                Prefer?: string;
            };
            path: {
                /** @description The kind of record. */
                kind: "invoice" | "customer" | "company" | "quote";
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconciliationEntry"];
                "application/x-ndjson": components["schemas"]["ReconciliationEntry"];
            };
        };
        responses: {
            /** @description Processed and on disk */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ReconciliationLine"];
                };
            };
            /** @description Invalid request, with all its errors */
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
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-reconciliation-digest": {
        parameters: {
            query?: {
                /** @description The number of bytes of the SHA-256 of an id that name a bucket: 256 or 65,536 buckets. Must be one of 1, 2. */
                depth?: "1" | "2";
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The kind of record. */
                kind: "invoice" | "customer" | "company" | "quote";
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
                    "application/json": components["schemas"]["ReconciliationDigest"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            408: components["responses"]["RequestTimeout"];
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-reconciliations": {
        parameters: {
            query?: {
                /** @description Only about records of this kind. Must be one of invoice, customer, company, quote. */
                recordKind?: "invoice" | "customer" | "company" | "quote";
                /** @description `true` for complete reconciliations without differences only, `false` for all. Must be true or false. */
                proof?: boolean;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
                cursor?: string;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
                    "application/json": components["schemas"]["ReconciliationList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-reconciliations": {
        parameters: {
            query?: {
                /** @description Only about records of this kind. Must be one of invoice, customer, company, quote. */
                recordKind?: "invoice" | "customer" | "company" | "quote";
                /** @description `true` for complete reconciliations without differences only, `false` for all. Must be true or false. */
                proof?: boolean;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "application/json": components["schemas"]["ReconciliationList"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-reconciliation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The id of the reconciliation. */
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
                    "application/json": components["schemas"]["ReconciliationResult"];
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the reconciliation. */
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
                    "application/json": components["schemas"]["ReconciliationResult"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-events": {
        parameters: {
            query?: {
                /** @description Only events with a higher sequence number. Must be a whole number from 0 to 9007199254740991. */
                after?: number;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 1000. */
                limit?: number;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "stream-events": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description The id of the last event received: the stream continues after it. Must be a UUID. */
                lastEventId?: string;
                /** @description The number of latest events to start with. Must be a whole number from 0 to 200. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                /** @description Only events with a higher sequence number. Must be a whole number from 0 to 9007199254740991. */
                after?: number;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 1000. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-messages": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only with this status. Must be one of waiting, not_sent, sent, failed, dropped. */
                status?: "waiting" | "not_sent" | "sent" | "failed" | "dropped";
                /** @description Only messages of this kind. Must be one of invoice_placed, quote_to_answer, invoice_due_soon, invoice_overdue, application_decided, application_approved_supplier, draw_due_soon, draw_overdue, payment_received, payment_failed. */
                template?: "invoice_placed" | "quote_to_answer" | "invoice_due_soon" | "invoice_overdue" | "application_decided" | "application_approved_supplier" | "draw_due_soon" | "draw_overdue" | "payment_received" | "payment_failed";
                /** @description Only what belongs to this customer. Must be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Only about the record with this id. Must be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchMessagesList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-message": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the message. */
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
                    "application/json": components["schemas"]["Message"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-letter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the message. */
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
                    "application/json": components["schemas"]["Letter"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-letter-page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the message. */
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
                    "text/html": string;
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "resend-message": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the message. */
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
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "find-everything": {
        parameters: {
            query?: {
                /** @description Only where an id, a number or a name starts with this. Must be a text of 1 to 256 characters. */
                text?: string;
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundEverything"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-operation": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
                "X-Integration-AccountId"?: string;
            };
            path: {
                /** @description The id of the operation: `operationId` in its response. */
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
            421: components["responses"]["Misdirected"];
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
                /** @description The id of the operation: `operationId` in its response. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-operations": {
        parameters: {
            query?: {
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only this operation. Must be a UUID. */
                operationId?: string;
                /** @description Only the call with this `X-Request-Id`. Must be a text of 1 to 128 characters. */
                requestId?: string;
                /** @description Only operations with this verdict. Must be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description Only refusals and warnings with this rule. Must be one of unauthorized, key_revoked, key_expired, expiry_in_the_past, key_scope, csrf_token_missing, foreign_site, customer_source_not_found, customer_source_url_not_allowed, customer_import_running, customer_import_ended, customer_import_not_found, line_too_long, line_out_of_order, line_outside_buckets, field_not_compared, reconciliation_not_found, webhook_endpoint_not_found, webhook_delivery_not_found, webhook_url_not_allowed, name_not_resolved, webhook_header_not_allowed, event_type_unknown, too_many_webhook_endpoints, too_many_webhook_secrets, replay_not_one, replay_still_pending, body_empty, body_not_json, body_form_encoded, body_encoding, text_not_storable, body_too_large, body_content_encoding, body_content_type, duplicate_field, too_deep, too_many_fields, field_name_too_long, too_many_values, field_required, wrong_type, text_empty, text_too_long, text_not_one_line, too_many_items, value_unknown, number_invalid, number_too_long, too_many_decimals, quantity_not_integer, date_invalid, source_time_invalid, source_clock_no_zone, source_clock_default, source_clock_ahead, id_reserved, id_invalid, id_mismatch, id_lookalike, invisible_characters, unknown_field, total_mismatch, line_total_mismatch, line_amount_exceeds_price, line_amount_below_price, lines_sum_mismatch, amount_due_out_of_range, credit_note, rounding_difference, dates_out_of_order, expired_on_arrival, fee_rate_out_of_range, host_invalid, account_exists, account_not_found, key_not_found, link_not_found, invoice_not_found, customer_not_found, company_not_found, company_can_have_only_one_customer, customer_of_another_company, quote_not_found, project_not_found, project_older, not_a_sandbox, nothing_to_run_again, operation_not_found, method_not_allowed, route_not_found, already_exists, version_mismatch, if_match_invalid, redirect_url_invalid, redirect_host_not_allowed, invoice_paid, invoice_canceled, invoice_expired, invoice_not_placed, invoice_under_way, sign_up_needed, quote_expired, quote_decided, payer_missing, payer_unreachable, invoice_of_other_kind, status_not_yours, voided_at_source, status_locked, already_canceled, not_cancelable, move_not_possible, frozen, nothing_payable, document_too_long, payable_changed, buyers_differ, credit_needs_company, credit_barred, credit_suspended, credit_insufficient, term_not_offered, payout_outdated, repayment_too_large, draw_not_found, payment_not_found, quote_not_applied, email_invalid, message_not_found, message_waiting, idempotency_key_invalid, idempotency_key_reused, idempotency_key_running, query_invalid, query_unknown, cursor_invalid, request_malformed, headers_too_large, request_timeout, backup_running, backup_no_room, backup_failed, account_rate_limited, cell_unavailable, cell_not_served, cell_unknown, hub_busy, hub_stopping, database_unavailable, internal_error. */
                rule?: "unauthorized" | "key_revoked" | "key_expired" | "expiry_in_the_past" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "line_too_long" | "line_out_of_order" | "line_outside_buckets" | "field_not_compared" | "reconciliation_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "name_not_resolved" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "too_many_webhook_secrets" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "body_content_type" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "text_not_one_line" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_no_zone" | "source_clock_default" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "id_mismatch" | "id_lookalike" | "invisible_characters" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "line_amount_below_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "credit_note" | "rounding_difference" | "dates_out_of_order" | "expired_on_arrival" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "voided_at_source" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "email_invalid" | "message_not_found" | "message_waiting" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "query_unknown" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "cell_unavailable" | "cell_not_served" | "cell_unknown" | "hub_busy" | "hub_stopping" | "database_unavailable" | "internal_error";
                /** @description Only with this name. Must be a text of 1 to 64 characters. */
                name?: string;
                /** @description Only about the record with this id. Must be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description Only with this invoice number. Must be a text of 1 to 128 characters. */
                invoiceNumber?: string;
                /** @description Only from this time on. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                from?: string;
                /** @description Only before this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                to?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                /** @description Only operations with this verdict. Must be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description Only about the record with this id. Must be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "run-again": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The id of the account. */
                accountId: string;
                /** @description The id of the operation: `operationId` in its response. */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "rehearse-policies": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of the account. */
                accountId: string;
            };
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rehearse"];
            };
        };
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rehearsal"];
                };
            };
            /** @description Invalid request, with all its errors */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-rounding-profile": {
        parameters: {
            query?: {
                /** @description Number of days, up to today. Must be a whole number from 1 to 31. */
                days?: number;
            };
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
                    "application/json": components["schemas"]["RoundingProfile"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-rounding-profile": {
        parameters: {
            query?: {
                /** @description Number of days, up to today. Must be a whole number from 1 to 31. */
                days?: number;
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
                    "application/json": components["schemas"]["RoundingProfile"];
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
            421: components["responses"]["Misdirected"];
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
            header?: never;
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
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description Invalid request, with all its errors */
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
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "end-session": {
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnded"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-accounts": {
        parameters: {
            query?: {
                /** @description Only where an id, a number or a name starts with this. Must be a text of 1 to 256 characters. */
                text?: string;
                /** @description `true` for sandboxes only, `false` for other accounts only. Must be one of true, false. */
                sandbox?: "true" | "false";
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
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
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The public part of the key. */
                id: string;
            };
            cookie?: never;
        };
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
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
            /** @description Invalid request, with all its errors */
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
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Only actions of this operator. Must be a text of 1 to 64 characters. */
                operator?: string;
                /** @description Only with this name. Must be a text of 1 to 64 characters. */
                name?: string;
                /** @description Only from this time on. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                from?: string;
                /** @description Only before this time. Must be a date-time, YYYY-MM-DDThh:mm:ss with Z or an offset such as +hh:mm. */
                to?: string;
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-account": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-account-key": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "revoke-account-key": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
        /** @description Optional. A JSON object; unknown fields are ignored with a warning. */
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
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-sandboxes": {
        parameters: {
            query?: {
                /** @description The maximum number of items per page. Must be a whole number from 1 to 200. */
                limit?: number;
                /** @description `nextCursor` of the previous page. Omit it for the first page. Must be a text of 0 to 8192 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SandboxList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-sandbox": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description A JSON object; unknown fields are ignored with a warning. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SandboxCreate"];
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
                    "application/json": components["schemas"]["SandboxCreated"];
                };
            };
            /** @description Invalid request, with all its errors */
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
                    /** @description How long to wait before repeating the call, in seconds. */
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
    "delete-sandbox": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The account id of the sandbox. */
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
                    "application/json": components["schemas"]["SandboxDeleted"];
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
    "get-faults": {
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
                    "application/json": components["schemas"]["FaultPlan"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-faults": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
                "application/json": components["schemas"]["FaultPlanSet"];
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
                    "application/json": components["schemas"]["FaultPlan"];
                };
            };
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "clear-faults": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
                    "application/json": components["schemas"]["FaultPlan"];
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-certifications": {
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
                    "application/json": components["schemas"]["CertificationList"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "keep-certification": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
                "application/json": components["schemas"]["CertificationKeep"];
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
                    "application/json": components["schemas"]["Certification"];
                };
            };
            /** @description Invalid request, with all its errors */
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
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-clock": {
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
                    "application/json": components["schemas"]["Clock"];
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
            421: components["responses"]["Misdirected"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-clock": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
                "application/json": components["schemas"]["ClockSet"];
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
                    "application/json": components["schemas"]["MovedClock"];
                };
            };
            /** @description Invalid request, with all its errors */
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
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            421: components["responses"]["Misdirected"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-rules": {
        parameters: {
            query?: never;
            header?: {
                /** @description The calling account: the same as the security scheme `account`. */
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
            421: components["responses"]["Misdirected"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-today": {
        parameters: {
            query?: {
                /** @description The length of the time range, up to now. Must be one of hour, day, week. */
                span?: "hour" | "day" | "week";
                /** @description Only what belongs to this account. Must be a text of 1 to 128 characters. */
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                    "X-Missing-Cells": components["headers"]["X-Missing-Cells"];
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
                /** @description The first response to this key is stored for 30 days and replayed. Use a new key for every new write. */
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
            /** @description Invalid request, with all its errors */
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
