// Written by `npm run generate` from openapi.json.

export interface paths {
    "/integration/invoice/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an invoice, with what may be changed now and why not the rest */
        get: operations["get-invoice"];
        /** Update an invoice */
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
        /** List invoices in the order of their ids */
        get: operations["list-invoices"];
        put?: never;
        /** Create an invoice, with its project where one is sent along */
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
        /** Create an invoice with payers, where there is no customer yet */
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
        /** Update a simplified invoice */
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
        /** Cancel an invoice */
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
        /** Read the status of an invoice, with the credit position of its buyer’s company */
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
        /** Read an invoice as PDF, named by its number */
        get: operations["get-invoice-pdf"];
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
        /** Read every version of an invoice, newest first, or with `at` the invoice as it was then */
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
        /** Read the link under which a buyer pays an invoice */
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
        /** Read the link under which a buyer pays an invoice and is sent back afterwards */
        get: operations["get-checkout-redirect"];
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
        /** List companies in the order of their ids */
        get: operations["list-companies"];
        put?: never;
        /** Create a company, with its customer where one is sent along */
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
        /** Read a company */
        get: operations["get-company"];
        /** Update a company */
        put: operations["update-company"];
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
        /** Link a customer to a company, as its one contact person */
        post: operations["link-customer"];
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
        /** Read the credit position of a company, found by id, else by `phone` or `email` */
        get: operations["get-credit-info"];
        put?: never;
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
        /** Read every version of a company, newest first, or with `at` the company as it was then */
        get: operations["get-company-history"];
        put?: never;
        post?: never;
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
        /** List customers in the order of their ids */
        get: operations["list-customers"];
        put?: never;
        /** Create a customer */
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
        /** Read a customer */
        get: operations["get-customer"];
        /** Update a customer */
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
        /** Read the link by which a customer signs up */
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
        /** Read every version of a customer, newest first, or with `at` the customer as it was then */
        get: operations["get-customer-history"];
        put?: never;
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
        /** List quotes in the order of their ids */
        get: operations["list-quotes"];
        put?: never;
        /** Create a quote for its buyer to approve, with its project where one is sent along */
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
        /** Read a quote, with the buyer’s link and with what may be changed now */
        get: operations["get-quote"];
        /** Update a quote */
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
        /** Read the status of a quote, with the credit position of its buyer’s company */
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
        /** Read every version of a quote, newest first, or with `at` the quote as it was then */
        get: operations["get-quote-history"];
        put?: never;
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
        /** List projects in the order of their ids */
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
        /** Read a project */
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
        /** Read every version of a project, newest first, or with `at` the project as it was then */
        get: operations["get-project-history"];
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
        /** Read where customers are pulled from */
        get: operations["get-customer-source"];
        /** Set the URL that customers are pulled from; a new secret is shown this once */
        put: operations["set-customer-source"];
        post?: never;
        /** Delete the URL that customers are pulled from; its secret never signs again */
        delete: operations["delete-customer-source"];
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
        /** List the imports of customers, the newest first */
        get: operations["list-customer-imports"];
        put?: never;
        /** Pull all customers from their source, page by page */
        post: operations["start-customer-import"];
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
        /** Read how far an import of customers has come */
        get: operations["get-customer-import"];
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
        /** Cancel an import of customers that runs; what it has brought stays */
        put: operations["cancel-customer-import"];
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
        /** Read the account’s feed of events, numbered without a gap */
        get: operations["list-events"];
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
        /** Read one attempt to write: what was sent, its verdict and why */
        get: operations["get-operation"];
        put?: never;
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
        /** Read the tables that the hub judges by: moves, claims, locks, rules */
        get: operations["get-rules"];
        put?: never;
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
        /** List the endpoints that events are delivered to */
        get: operations["list-webhook-endpoints"];
        put?: never;
        /** Make an endpoint that events are delivered to; its secret is shown this once */
        post: operations["create-webhook-endpoint"];
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
        /** Read an endpoint, with what waits for it and what failed last */
        get: operations["get-webhook-endpoint"];
        put?: never;
        post?: never;
        /** Delete an endpoint: once this is answered nothing is sent to it any more */
        delete: operations["delete-webhook-endpoint"];
        options?: never;
        head?: never;
        /** Change an endpoint, or switch it on or off; what is not said stays as it is */
        patch: operations["update-webhook-endpoint"];
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
        /** Give an endpoint another secret, shown this once; both sign during the overlap */
        post: operations["rotate-webhook-secret"];
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
        /** Send a test event to an endpoint at once, and tell what it answered */
        post: operations["test-webhook-endpoint"];
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
        /** List the deliveries to an endpoint, the newest event first */
        get: operations["list-webhook-deliveries"];
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
        /** Deliver again: one delivery, all parked since a time, or the feed from a number on */
        post: operations["replay-webhook-deliveries"];
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
        /** Read a delivery with its attempts, and the beginning of what was answered */
        get: operations["get-webhook-delivery"];
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
        /** Open the link to sign up: who is asked, and by whom */
        get: operations["open-sign-up"];
        put?: never;
        /** Sign up as the customer whom the link was sent to */
        post: operations["sign-up-customer"];
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
        /** Open the link to pay an invoice: what it is, what can be paid, how, and what else is owed */
        get: operations["open-invoice"];
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
        /** Open the invoice of the link as PDF */
        get: operations["open-invoice-pdf"];
        put?: never;
        post?: never;
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
        /** How a payment stands that the invoice of the link is paid by */
        get: operations["open-payment"];
        put?: never;
        /** Pay the invoice of the link by bank or card, or several of the same buyer at once */
        post: operations["pay-invoices"];
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
        /** Choose trade credit for the invoice of the link: approved at once, or looked at first */
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
        /** Repay what is owed of trade credit by bank or card: this draw, or several of the company */
        post: operations["repay-credit"];
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
        /** Sign up as who pays the invoice: a simplified one gets its customer by it */
        post: operations["sign-up-payer"];
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
        /** Open the link to a quote: what is offered, and whether it can still be decided */
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
        /** Approve the quote of the link */
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
        /** Reject the quote of the link */
        post: operations["reject-quote"];
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
        /** Read who is calling: the operator’s key, and the session of a browser */
        get: operations["get-session"];
        put?: never;
        /** Sign in with an operator’s key: sets a cookie that is good below /operator/ */
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
        /** Sign out: ends the session, whoever holds its cookie */
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
        /** List accounts in the order of their ids, also by a part of their id or name */
        get: operations["list-accounts"];
        put?: never;
        /** Make an account */
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
        /** List operators’ keys, without their secrets */
        get: operations["list-operator-keys"];
        put?: never;
        /** Make an operator’s key; its text is shown this once */
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
        /** Make an operator’s key useless, for good, from the next call on */
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
        /** List what operators did to accounts, keys and policies, the newest first */
        get: operations["list-acts"];
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
        /** Read how the hub is doing: writes by verdict over time, refusals by rule and account, latency, what waits, endpoints in trouble and silent accounts */
        get: operations["get-today"];
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
        /** Watch the feeds of all accounts, or of one, as server-sent events: `event`, `latest`, `skipped`, `writes` and `reset` */
        get: operations["stream-events"];
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
        /** Look whether all is well with the hub, as `bthub doctor` does */
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
        /** List the settings of the hub that answers, each with its origin; secrets are not shown */
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
        /** List the backups in the data folder of the hub that answers, the newest first */
        get: operations["list-backups"];
        put?: never;
        /** Write the whole database into a file in the data folder, while the hub runs */
        post: operations["create-backup"];
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
        /** Find attempts to write in all accounts, the newest first; a page may have fewer than there are, so go on while there is a cursor */
        get: operations["search-operations"];
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
        /** Find invoices in all accounts, the last changed first; a page may have fewer than there are, so go on while there is a cursor */
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
        /** Read what search-invoices finds as one CSV file */
        get: operations["export-invoices"];
        put?: never;
        post?: never;
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
        /** Find customers in all accounts, also by a name of theirs or of their company; of a telephone number the digits count */
        get: operations["search-customers"];
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
        /** Find companies in all accounts, by a part of their name too */
        get: operations["search-companies"];
        put?: never;
        post?: never;
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
        /** Find quotes in all accounts, by the beginning of their number and the name of the buyer too */
        get: operations["search-quotes"];
        put?: never;
        post?: never;
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
        /** Find draws in all accounts; the applications to review have the status InReview */
        get: operations["search-draws"];
        put?: never;
        post?: never;
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
        /** Find payments and payouts in all accounts */
        get: operations["search-payments"];
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
        /** Find endpoints in all accounts, such as those in trouble */
        get: operations["search-webhook-endpoints"];
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
        /** Read an account and its policies */
        get: operations["get-account"];
        /** Change an account’s name and policies; what is not said stays as it is */
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
        /** List an account’s keys, without their secrets */
        get: operations["list-account-keys"];
        put?: never;
        /** Make a key of an account, or one in the place of another; its text is shown this once */
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
        /** Make a key of an account useless, for good; a hub that runs refuses it within a second */
        put: operations["revoke-account-key"];
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
        /** Read the feed of an account */
        get: operations["list-account-events"];
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
        /** List the attempts to write in an account, the newest first */
        get: operations["list-account-operations"];
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
        /** Read one attempt to write in an account, by whomever */
        get: operations["get-account-operation"];
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
        /** Run what an operation sent, personal data masked, again in an account that is a sandbox */
        post: operations["run-again"];
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
        /** Read an invoice of an account, with what may be changed now, its buyer, payments and draw */
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
        /** Read every version of an invoice, newest first, or with `at` the invoice as it was then */
        get: operations["get-account-invoice-history"];
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
        /** Read a customer of an account, and its company */
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
        /** Read every version of a customer, newest first, or with `at` the customer as it was then */
        get: operations["get-account-customer-history"];
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
        /** Read a company of an account, its customer and its credit */
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
        /** Read every version of a company, newest first, or with `at` the company as it was then */
        get: operations["get-account-company-history"];
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
        /** Read a quote of an account, with what may be changed now, what can become of it, its buyer and its project */
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
        /** Read every version of a quote, newest first, or with `at` the quote as it was then */
        get: operations["get-account-quote-history"];
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
        /** Read an invoice of any account as PDF */
        get: operations["get-account-invoice-pdf"];
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
        /** Keep an invoice from being paid: it is Draft until it is unfrozen */
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
        /** Let an invoice be paid again; it stays Draft while its customer is frozen */
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
        /** Cancel an invoice for its account, for good */
        put: operations["void-invoice"];
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
        /** Keep all of a customer’s invoices from being paid; repeat it while there are more */
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
        /** Let a customer’s invoices be paid again; repeat it while there are more */
        put: operations["unfreeze-customer"];
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
        /** Read an application for trade credit, and what each decision about it would do now */
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
        /** Approve an application for trade credit: the supplier is paid, the buyer owes */
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
        /** Reject an application: the company gets no trade credit for six months */
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
        /** Cancel an application, which bars nothing; the invoice is canceled */
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
        /** End a draw whose payout failed: its invoice can be paid otherwise */
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
        /** Read a company’s credit account, and its position of today */
        get: operations["get-credit"];
        /** Set a company’s credit limit and automatic approval; what is not said stays as it is */
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
        /** Let a company use trade credit again before its six months are over */
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
        /** Start a repayment of a company’s draws; it counts when it settles */
        post: operations["repay-draws"];
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
        /** Read a payment */
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
        /** Let a payment settle at once: in the sandbox, or when its money came another way */
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
        /** Let a payment fail at once; the reason is kept as its failure */
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
        /** Start a failed payment or payout again */
        put: operations["retry-payment"];
        post?: never;
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
        /** List the endpoints that events are delivered to */
        get: operations["list-account-webhook-endpoints"];
        put?: never;
        /** Make an endpoint that events are delivered to; its secret is shown this once */
        post: operations["create-account-webhook-endpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/operator/account/{accountId}/webhook-endpoint/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an endpoint, with what waits for it and what failed last */
        get: operations["get-account-webhook-endpoint"];
        put?: never;
        post?: never;
        /** Delete an endpoint: once this is answered nothing is sent to it any more */
        delete: operations["delete-account-webhook-endpoint"];
        options?: never;
        head?: never;
        /** Change an endpoint, or switch it on or off; what is not said stays as it is */
        patch: operations["update-account-webhook-endpoint"];
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
        /** Give an endpoint another secret, shown this once; both sign during the overlap */
        post: operations["rotate-account-webhook-secret"];
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
        /** Send a test event to an endpoint at once, and tell what it answered */
        post: operations["test-account-webhook-endpoint"];
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
        /** List the deliveries to an endpoint, the newest event first */
        get: operations["list-account-webhook-deliveries"];
        put?: never;
        post?: never;
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
        /** Deliver again: one delivery, all parked since a time, or the feed from a number on */
        post: operations["replay-account-webhook-deliveries"];
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
        /** Read a delivery with its attempts, and the beginning of what was answered */
        get: operations["get-account-webhook-delivery"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** Read where customers are pulled from */
        get: operations["get-account-customer-source"];
        /** Set the URL that customers are pulled from; a new secret is shown this once */
        put: operations["set-account-customer-source"];
        post?: never;
        /** Delete the URL that customers are pulled from; its secret never signs again */
        delete: operations["delete-account-customer-source"];
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
        /** List the imports of customers, the newest first */
        get: operations["list-account-customer-imports"];
        put?: never;
        /** Pull all customers from their source, page by page */
        post: operations["start-account-customer-import"];
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
        /** Read how far an import of customers has come */
        get: operations["get-account-customer-import"];
        put?: never;
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
        /** Cancel an import of customers that runs; what it has brought stays */
        put: operations["cancel-account-customer-import"];
        post?: never;
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
        /** InvoiceLine */
        InvoiceLine: {
            description?: string | null;
            /**
             * Format: decimal-6
             * @description Price of one unit, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            unitAmount: number | string;
            /**
             * Format: decimal-6
             * @description Number of units, as a number or a text: at most 15 digits, 6 of them decimals.
             */
            quantity: number | string;
            /**
             * Format: decimal-4
             * @description Amount without tax, after discount, as a number or a text: at most 15 digits, 4 of them decimals.
             */
            subTotal: number | string;
            /**
             * Format: decimal-4
             * @description Tax, as a number or a text: at most 15 digits, 4 of them decimals.
             */
            taxAmount: number | string;
            /**
             * Format: decimal-4
             * @description Amount with tax, as a number or a text: at most 15 digits, 4 of them decimals.
             */
            totalAmount: number | string;
        };
        /** SalesPerson */
        SalesPerson: {
            firstName?: string | null;
            lastName?: string | null;
            emailAddress?: string | null;
            cellPhoneNumber?: string | null;
        };
        /** InvoiceUpdate */
        InvoiceUpdate: {
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
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /**
             * @description A claim: the source owns Draft and Placed, and may ask for Canceled.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
        };
        /** Finding */
        Finding: {
            pointer: string;
            /** @enum {string} */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "rounding_difference" | "dates_out_of_order" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
            message: string;
            sent?: string;
            expected?: string;
            difference?: string;
            stored?: string;
            wayOut?: string;
        };
        /** InvoiceVerdict */
        InvoiceVerdict: {
            totalAmount: number;
            /** @enum {string} */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            version: number;
            changed: string[];
            warnings: components["schemas"]["Finding"][];
            storedSourceModifiedDate?: string;
            operationId: string;
        };
        /** InvoiceWritten */
        InvoiceWritten: {
            blueTapeId: string;
            details: components["schemas"]["InvoiceVerdict"];
        };
        /** JobAddress */
        JobAddress: {
            address?: string | null;
            unitNo?: string | null;
            state?: string | null;
            zipCode?: string | null;
            city?: string | null;
            lotNumber?: string | null;
            blockNumber?: string | null;
        } | null;
        /** PrimeContractor */
        PrimeContractor: {
            businessName?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            businessPhoneNumber?: string | null;
            businessEmail?: string | null;
            businessAddress?: string | null;
            state?: string | null;
            city?: string | null;
            zipCode?: string | null;
        } | null;
        /** BuiltFor */
        BuiltFor: {
            /** @enum {string|null} */
            type?: "PropertyOwnerNewBuilding" | "Default" | null;
            /**
             * @description Another name of `type`.
             * @enum {string|null}
             */
            buildForType?: "PropertyOwnerNewBuilding" | "Default" | null;
            notes?: string | null;
        } | null;
        /** PrivateProject */
        PrivateProject: {
            /** @enum {string|null} */
            privateProjectType?: "Commercial" | "Default" | "Сommercial" | null;
            builtFor?: components["schemas"]["BuiltFor"];
        } | null;
        /** PublicProject */
        PublicProject: {
            description?: string | null;
            hasBond?: boolean | null;
            isBondRequired?: boolean | null;
        } | null;
        /** FederalProject */
        FederalProject: {
            hasBond?: boolean | null;
        } | null;
        /** IndividualOwner */
        IndividualOwner: {
            firstName?: string | null;
            lastName?: string | null;
            phone?: string | null;
            homeAddress?: string | null;
            state?: string | null;
            city?: string | null;
            zipCode?: string | null;
        };
        /** BusinessOwner */
        BusinessOwner: {
            businessName?: string | null;
            firstName?: string | null;
            lastName?: string | null;
            businessPhoneNumber?: string | null;
            businessEmail?: string | null;
            businessAddress?: string | null;
            state?: string | null;
            city?: string | null;
            zipCode?: string | null;
        };
        /** ProjectDetails */
        ProjectDetails: {
            /** @description The source’s own id, case-sensitive. */
            projectId: string;
            name?: string | null;
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
            jobId?: string | null;
            jobAddress?: components["schemas"]["JobAddress"];
            /**
             * @description The buyer’s role on the job.
             * @enum {string|null}
             */
            role?: "PrimeOrGeneralContractor" | "Default" | null;
            primeContractorDetails?: components["schemas"]["PrimeContractor"];
            /**
             * @description The kind of project.
             * @enum {string|null}
             */
            type?: "private" | "public" | "federal" | "Default" | null;
            privateProjectDetails?: components["schemas"]["PrivateProject"];
            publicProjectDetails?: components["schemas"]["PublicProject"];
            federalProjectDetails?: components["schemas"]["FederalProject"];
            individualOwners?: components["schemas"]["IndividualOwner"][] | null;
            businessOwners?: components["schemas"]["BusinessOwner"][] | null;
        } | null;
        /** InvoiceCreate */
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
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /**
             * @description A claim: the source owns Draft and Placed, and may ask for Canceled.
             * @enum {string}
             */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            quoteId?: string | null;
            quoteRefNumber?: string | null;
            projectDetails?: components["schemas"]["ProjectDetails"];
        };
        /** Payer */
        Payer: {
            firstName?: string | null;
            lastName?: string | null;
            emailAddress?: string | null;
            cellPhoneNumber?: string | null;
            businessName?: string | null;
        };
        /** SimplifiedInvoiceCreate */
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
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /** @description Whom the invoice is sent to: an e-mail address or a phone number is enough. */
            payersInfo: components["schemas"]["Payer"][];
            projectDetails?: components["schemas"]["ProjectDetails"];
        };
        /** SimplifiedInvoiceUpdate */
        SimplifiedInvoiceUpdate: {
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
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            salesInfo?: components["schemas"]["SalesPerson"][] | null;
            /** @description Whom the invoice is sent to: an e-mail address or a phone number is enough. */
            payersInfo?: components["schemas"]["Payer"][] | null;
        };
        /** InvoiceCancel */
        InvoiceCancel: Record<string, never> | null;
        /** InvoiceCanceled */
        InvoiceCanceled: Record<string, never>;
        /** StoredLine */
        StoredLine: {
            description: string | null;
            unitAmount: number;
            quantity: number;
            subTotal: number;
            taxAmount: number;
            totalAmount: number;
        };
        /** StoredSalesPerson */
        StoredSalesPerson: {
            firstName: string | null;
            lastName: string | null;
            emailAddress: string | null;
            cellPhoneNumber: string | null;
        };
        /** StoredPayer */
        StoredPayer: {
            firstName: string | null;
            lastName: string | null;
            emailAddress: string | null;
            cellPhoneNumber: string | null;
            businessName: string | null;
        };
        /** Booking */
        Booking: {
            id: string;
            paymentId: string;
            amount: number;
            /** Format: date */
            date: string;
            /** @enum {string} */
            method: "ach" | "card" | "credit";
            /** @enum {string} */
            kind: "full" | "advance" | "final";
            fee: number;
            /** Format: date-time */
            at: string;
        };
        /** InvoiceHubFields */
        InvoiceHubFields: {
            version: number;
            hubVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            editable: string[];
            locked: string[];
            lockedBecause: string | null;
            /** Format: date-time */
            frozenAt: string | null;
            bookings: components["schemas"]["Booking"][];
        };
        /** Invoice */
        Invoice: {
            id: string;
            blueTapeId: string;
            invoiceNumber: string;
            customerId: string | null;
            /** Format: date */
            invoiceDate: string;
            /** Format: date */
            dueDate: string;
            /** Format: date */
            expirationDate: string;
            subTotal: number;
            totalAmount: number;
            taxAmount: number;
            amountDue: number;
            lines: components["schemas"]["StoredLine"][];
            sourceModifiedDate: string;
            /** @enum {string} */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            salesInfo: components["schemas"]["StoredSalesPerson"][];
            payersInfo: components["schemas"]["StoredPayer"][] | null;
            quoteId: string | null;
            quoteRefNumber: string | null;
            projectId: string | null;
            hub: components["schemas"]["InvoiceHubFields"];
        };
        /** InvoiceList */
        InvoiceList: {
            items: components["schemas"]["Invoice"][];
            nextCursor: string | null;
        };
        /** AutomatedDrawApprovalInfo */
        AutomatedDrawApprovalInfo: {
            isEnabled: boolean;
            singleDrawMaxLimit: number;
            creditLimitPercentageAvailableToUseAutomatically: number;
            dailyLimit: number;
            weeklyLimit: number;
        };
        /** CreditInfo */
        CreditInfo: {
            /** @enum {string} */
            accountStatus: "notApproved" | "active" | "suspended" | "barred";
            /** @enum {string} */
            masterStatus: "active" | "frozen";
            pastDue30: number;
            pastDue60: number;
            pastDue90: number;
            pastDue90Plus: number;
            pastDueAmount: number | null;
            limit: number | null;
            balance: number;
            availableCredit: number | null;
            processingAmount: number;
            /** @enum {string} */
            creditType: "LOC";
            automatedDrawApprovalInfo: components["schemas"]["AutomatedDrawApprovalInfo"];
        };
        /** InvoiceStatus */
        InvoiceStatus: {
            invoiceId: string;
            /** @enum {string} */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            creditInfo: components["schemas"]["CreditInfo"] | null;
            totalAmount: number;
        };
        /** Change */
        Change: {
            pointer: string;
            before: unknown;
            after: unknown;
        };
        /** Version */
        Version: {
            seq: number;
            version: number;
            hubVersion: number;
            type: string;
            /** Format: date-time */
            at: string;
            operationId: string;
            changes: components["schemas"]["Change"][];
        };
        /** Versions */
        Versions: {
            items: components["schemas"]["Version"][];
            nextCursor: string | null;
        };
        /** Checkout */
        Checkout: {
            checkOutUrl: string;
        };
        /** AgingBucket */
        AgingBucket: {
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
        /** CreditDetails */
        CreditDetails: {
            accountType?: string | null;
            accountCreationDate?: string | null;
            pricePackage?: string | null;
            creditProvider?: string | null;
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
        /** CompanyCustomer */
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
        /** CompanyCreate */
        CompanyCreate: {
            /** @description The source’s own id, case-sensitive. */
            id: string;
            /** @description The name in the books. */
            businessName: string;
            /** @description The whole address as one text. */
            businessAddress: string;
            businessPhoneNumber?: string | null;
            businessDisplayName?: string | null;
            creditDetails?: components["schemas"]["CreditDetails"];
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            /** @description At most one: a company can have only one customer. */
            customers?: components["schemas"]["CompanyCustomer"][] | null;
        };
        /** SignUpUrl */
        SignUpUrl: {
            customerId: string;
            signUpUrl: string;
        };
        /** Verdict */
        Verdict: {
            /** @enum {string} */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            version: number;
            changed: string[];
            warnings: components["schemas"]["Finding"][];
            storedSourceModifiedDate?: string;
            operationId: string;
        };
        /** CompanyCreated */
        CompanyCreated: {
            blueTapeId: string;
            signUpUrls: components["schemas"]["SignUpUrl"][];
            details: components["schemas"]["Verdict"];
        };
        /** CompanyUpdate */
        CompanyUpdate: {
            /** @description The name in the books. */
            businessName: string;
            /** @description The whole address as one text. */
            businessAddress: string;
            businessPhoneNumber?: string | null;
            businessDisplayName?: string | null;
            creditDetails?: components["schemas"]["CreditDetails"];
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
        };
        /** RecordWritten */
        RecordWritten: {
            blueTapeId: string;
            details: components["schemas"]["Verdict"];
        };
        /** CustomerLink */
        CustomerLink: {
            /** @description The source’s own id, case-sensitive. */
            customerId: string;
        };
        /** StoredAgingBucket */
        StoredAgingBucket: {
            name: string | null;
            daysFrom: number | null;
            daysTo: number | null;
            overdueBalance: number | null;
        };
        /** StoredCreditDetails */
        StoredCreditDetails: {
            accountType: string | null;
            accountCreationDate: string | null;
            pricePackage: string | null;
            creditProvider: string | null;
            creditStatus: string | null;
            creditAmount: number | null;
            outstandingAmount: number | null;
            overdueBalance: number | null;
            agingOverdueBalance: components["schemas"]["StoredAgingBucket"][] | null;
            invoicesOverallAmount: number | null;
            invoicesOverallCount: number | null;
            invoicesLastYearAmount: number | null;
            invoicesLastYearCount: number | null;
            invoicesYearToDateAmount: number | null;
            invoicesYearToDateCount: number | null;
            invoicesLastMonthAmount: number | null;
            invoicesLastMonthCount: number | null;
            invoicesMonthToDateAmount: number | null;
            invoicesMonthToDateCount: number | null;
            invoicesMonthlyAverageAmount: number | null;
            invoicesMonthlyAverageCount: number | null;
        };
        /** HubFields */
        HubFields: {
            version: number;
            hubVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** Company */
        Company: {
            id: string;
            blueTapeId: string;
            businessName: string;
            businessAddress: string;
            businessPhoneNumber: string | null;
            businessDisplayName: string | null;
            creditDetails: components["schemas"]["StoredCreditDetails"] | null;
            customerId: string | null;
            sourceModifiedDate: string;
            hub: components["schemas"]["HubFields"];
        };
        /** CompanyList */
        CompanyList: {
            items: components["schemas"]["Company"][];
            nextCursor: string | null;
        };
        /** CustomerInfo */
        CustomerInfo: {
            externalCustomerId: string;
            isRegistered: boolean;
        };
        /** CompanyCredit */
        CompanyCredit: {
            creditInfo: components["schemas"]["CreditInfo"];
            isCompanyRegistered: boolean;
            /** @enum {string} */
            creditApplicationStatus: "applicationNotSubmitted" | "applicationInReview" | "applicationApproved" | "applicationRejected";
            externalCompanyId: string;
            customerInfos: components["schemas"]["CustomerInfo"][];
        };
        /** CustomerCreate */
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
        /** CustomerCreated */
        CustomerCreated: {
            blueTapeId: string;
            signUpUrl: string;
            details: components["schemas"]["Verdict"];
        };
        /** CustomerUpdate */
        CustomerUpdate: {
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
        /** CustomerHubFields */
        CustomerHubFields: {
            version: number;
            hubVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: date-time */
            registeredAt: string | null;
            /** Format: date-time */
            frozenAt: string | null;
        };
        /** Customer */
        Customer: {
            id: string;
            blueTapeId: string;
            firstName: string;
            lastName: string;
            emailAddress: string;
            cellPhoneNumber: string;
            companyId: string | null;
            sourceModifiedDate: string;
            hub: components["schemas"]["CustomerHubFields"];
        };
        /** CustomerList */
        CustomerList: {
            items: components["schemas"]["Customer"][];
            nextCursor: string | null;
        };
        /** SignUp */
        SignUp: {
            signUpUrl: string;
        };
        /** QuoteCreate */
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
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
            projectDetails?: components["schemas"]["ProjectDetails"];
        };
        /** QuoteVerdict */
        QuoteVerdict: {
            totalAmount: number;
            /** @enum {string} */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            version: number;
            changed: string[];
            warnings: components["schemas"]["Finding"][];
            storedSourceModifiedDate?: string;
            operationId: string;
        };
        /** QuoteWritten */
        QuoteWritten: {
            blueTapeId: string;
            details: components["schemas"]["QuoteVerdict"];
        };
        /** QuoteUpdate */
        QuoteUpdate: {
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
            lines?: components["schemas"]["InvoiceLine"][] | null;
            /**
             * Format: date-or-date-time
             * @description The source’s clock: when the record was last changed there. A date or a date-time.
             */
            sourceModifiedDate: string;
        };
        /** QuoteHubFields */
        QuoteHubFields: {
            version: number;
            hubVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            used: number;
            editable: string[];
            locked: string[];
            lockedBecause: string | null;
            approvalUrl?: string;
        };
        /** Quote */
        Quote: {
            id: string;
            blueTapeId: string;
            quoteNumber: string;
            customerId: string;
            /** Format: date */
            quoteDate: string;
            /** Format: date */
            dueDate: string;
            /** Format: date */
            expirationDate: string;
            subTotal: number;
            totalAmount: number;
            taxAmount: number;
            lines: components["schemas"]["StoredLine"][];
            projectId: string | null;
            sourceModifiedDate: string;
            /** @enum {string} */
            status: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
            hub: components["schemas"]["QuoteHubFields"];
        };
        /** QuoteList */
        QuoteList: {
            items: components["schemas"]["Quote"][];
            nextCursor: string | null;
        };
        /** QuoteStatus */
        QuoteStatus: {
            quoteId: string;
            /** @enum {string} */
            status: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
            creditInfo: components["schemas"]["CreditInfo"] | null;
            totalAmount: number;
        };
        /** StoredJobAddress */
        StoredJobAddress: {
            address: string | null;
            unitNo: string | null;
            state: string | null;
            zipCode: string | null;
            city: string | null;
            lotNumber: string | null;
            blockNumber: string | null;
        };
        /** StoredBusiness */
        StoredBusiness: {
            businessName: string | null;
            firstName: string | null;
            lastName: string | null;
            businessPhoneNumber: string | null;
            businessEmail: string | null;
            businessAddress: string | null;
            state: string | null;
            city: string | null;
            zipCode: string | null;
        };
        /** StoredBuiltFor */
        StoredBuiltFor: {
            /** @enum {string|null} */
            type: "PropertyOwnerNewBuilding" | "Default" | null;
            notes: string | null;
        };
        /** StoredPrivateProject */
        StoredPrivateProject: {
            /** @enum {string|null} */
            privateProjectType: "Commercial" | "Default" | null;
            builtFor: components["schemas"]["StoredBuiltFor"] | null;
        };
        /** StoredPublicProject */
        StoredPublicProject: {
            description: string | null;
            hasBond: boolean | null;
            isBondRequired: boolean | null;
        };
        /** StoredFederalProject */
        StoredFederalProject: {
            hasBond: boolean | null;
        };
        /** StoredIndividualOwner */
        StoredIndividualOwner: {
            firstName: string | null;
            lastName: string | null;
            phone: string | null;
            homeAddress: string | null;
            state: string | null;
            city: string | null;
            zipCode: string | null;
        };
        /** Project */
        Project: {
            projectId: string;
            blueTapeId: string;
            name: string | null;
            address: string | null;
            contractValue: number | null;
            startDate: string | null;
            endDate: string | null;
            jobId: string | null;
            jobAddress: components["schemas"]["StoredJobAddress"] | null;
            /** @enum {string|null} */
            role: "PrimeOrGeneralContractor" | "Default" | null;
            primeContractorDetails: components["schemas"]["StoredBusiness"] | null;
            /** @enum {string|null} */
            type: "private" | "public" | "federal" | "Default" | null;
            privateProjectDetails: components["schemas"]["StoredPrivateProject"] | null;
            publicProjectDetails: components["schemas"]["StoredPublicProject"] | null;
            federalProjectDetails: components["schemas"]["StoredFederalProject"] | null;
            individualOwners: components["schemas"]["StoredIndividualOwner"][] | null;
            businessOwners: components["schemas"]["StoredBusiness"][] | null;
            sourceModifiedDate: string;
            hub: components["schemas"]["HubFields"];
        };
        /** ProjectList */
        ProjectList: {
            items: components["schemas"]["Project"][];
            nextCursor: string | null;
        };
        /** CustomerSourceSet */
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
        /** CustomerSource */
        CustomerSource: {
            url: string;
            /** @description By name. The values are not shown. */
            headers: {
                [key: string]: string;
            };
            /** Format: date-time */
            changedAt: string;
        };
        /** CustomerSourceWithSecret */
        CustomerSourceWithSecret: {
            source: components["schemas"]["CustomerSource"];
            /** @description `whsec_…`, shown when it is new; the requests for pages are signed with it. */
            secret: string | null;
        };
        /** CustomerImportStart */
        CustomerImportStart: Record<string, never>;
        /** Actor */
        Actor: {
            /** @enum {string} */
            kind: "source" | "buyer" | "operator" | "hub";
            id: string | null;
            name: string | null;
            reason: string | null;
        };
        /** CustomerImportCounts */
        CustomerImportCounts: {
            created: number;
            updated: number;
            unchanged: number;
            superseded: number;
            refused: number;
        };
        /** CustomerImportFault */
        CustomerImportFault: {
            page: number;
            index: number;
            id: string | null;
            reason: string;
            operationId: string;
        };
        /** CustomerImport */
        CustomerImport: {
            id: string;
            /** @enum {string} */
            status: "running" | "done" | "failed" | "canceled";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            keyId: string | null;
            actor: components["schemas"]["Actor"] | null;
            pages: number;
            cursor: string | null;
            customers: components["schemas"]["CustomerImportCounts"];
            faults: components["schemas"]["CustomerImportFault"][];
            failures: number;
            failure: string | null;
            failureReason: string | null;
        };
        /** CustomerImportList */
        CustomerImportList: {
            items: components["schemas"]["CustomerImport"][];
            nextCursor: string | null;
        };
        /** EventRecord */
        EventRecord: {
            kind: string;
            id: string;
            version: number;
            hubVersion: number;
        };
        /** AutomaticUse */
        AutomaticUse: {
            /** Format: date */
            date: string;
            amount: number;
        };
        /** HubMadeFields */
        HubMadeFields: {
            version: number;
            hubVersion: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        /** Credit */
        Credit: {
            companyId: string;
            blueTapeId: string;
            /** @enum {string} */
            status: "notApproved" | "active" | "suspended";
            limit: number | null;
            balance: number;
            automaticBalance: number;
            processing: number;
            /** Format: date */
            barredUntil: string | null;
            automatedDrawApprovalInfo: components["schemas"]["AutomatedDrawApprovalInfo"];
            autoUses: components["schemas"]["AutomaticUse"][];
            hub: components["schemas"]["HubMadeFields"];
        };
        /** Draw */
        Draw: {
            invoiceId: string;
            blueTapeId: string;
            companyId: string;
            customerId: string;
            /** @enum {string} */
            status: "InReview" | "Approved" | "Rejected" | "Canceled" | "Repaid";
            amount: number;
            /** @enum {integer} */
            termDays: 30 | 60 | 90;
            /** @enum {integer} */
            advanceRate: 100 | 90 | 80;
            feeRate: number;
            advance: number;
            rest: number;
            fee: number;
            outstanding: number;
            repaying: number;
            /** Format: date */
            dueDate: string | null;
            automatic: boolean;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: string | null;
            reason: string | null;
            payoutId: string | null;
            /** Format: date-time */
            advancedAt: string | null;
            hub: components["schemas"]["HubMadeFields"];
        };
        /** PaymentItem */
        PaymentItem: {
            invoiceId: string;
            amount: number;
        };
        /** Payment */
        Payment: {
            id: string;
            /** @enum {string} */
            direction: "in" | "out";
            /** @enum {string} */
            purpose: "invoices" | "repayment" | "advance" | "final";
            /** @enum {string} */
            method: "ach" | "card" | "credit";
            /** @enum {string} */
            status: "Processing" | "Settled" | "Failed";
            amount: number;
            items: components["schemas"]["PaymentItem"][];
            companyId: string | null;
            customerId: string | null;
            attempt: number;
            failure: string | null;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            settledAt: string | null;
            hub: components["schemas"]["HubMadeFields"];
        };
        /** WebhookEndpoint */
        WebhookEndpoint: {
            id: string;
            url: string;
            eventTypes: string[];
            description: string | null;
            /** @description By name. The values are not shown. */
            headers: {
                [key: string]: string;
            };
            enabled: boolean;
            /** @enum {string|null} */
            disabledBecause: "asked" | "gone" | "failing" | null;
            deleted: boolean;
            /** Format: date-time */
            overlapUntil: string | null;
            hub: components["schemas"]["HubMadeFields"];
        };
        /** PaymentToAdd */
        PaymentToAdd: {
            id: string;
            invoiceId: string;
            blueTapeId: string;
            amount: number;
            /** Format: date */
            date: string;
            /** @enum {string} */
            method: "ach" | "card" | "credit";
            /** @enum {string} */
            kind: "full" | "advance" | "final";
            fee: number;
            /** @enum {string} */
            invoiceStatus: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
        };
        /** QuoteAuthorization */
        QuoteAuthorization: {
            quoteId: string;
            blueTapeId: string;
            /** @enum {string} */
            status: "AUTHORIZED" | "REJECTED";
            approvedAmount: number;
            reason: string | null;
            /** Format: date-time */
            date: string;
        };
        /** Event */
        Event: {
            id: string;
            seq: number;
            type: string;
            /** Format: date-time */
            at: string;
            record: components["schemas"]["EventRecord"];
            data: components["schemas"]["Invoice"] | components["schemas"]["Quote"] | components["schemas"]["Project"] | components["schemas"]["Customer"] | components["schemas"]["Company"] | components["schemas"]["Credit"] | components["schemas"]["Draw"] | components["schemas"]["Payment"] | components["schemas"]["WebhookEndpoint"];
            previous: Record<string, never>;
            operationId: string;
            payment?: components["schemas"]["PaymentToAdd"];
            authorization?: components["schemas"]["QuoteAuthorization"];
        };
        /** Feed */
        Feed: {
            items: components["schemas"]["Event"][];
            lastSeq: number;
        };
        /** OperationRecord */
        OperationRecord: {
            kind: string;
            id: string | null;
        };
        /** Operation */
        Operation: {
            operationId: string;
            name: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            record: components["schemas"]["OperationRecord"];
            keyId: string | null;
            actor: components["schemas"]["Actor"];
            requestId: string | null;
            sent: unknown;
            reason: string | null;
            errors: components["schemas"]["Finding"][];
            warnings: components["schemas"]["Finding"][];
            changes: components["schemas"]["Change"][];
            version: number | null;
            seq: number | null;
        };
        /** Move */
        Move: {
            action: string;
            actor: string;
            meaning: string;
            from: string[];
            to: string;
        };
        /** Claim */
        Claim: {
            stored: string;
            claimed: string;
            becomes: string | null;
        };
        /** Lock */
        Lock: {
            status: string;
            editable: string[];
            locked: string[];
            because: string | null;
        };
        /** QuoteRules */
        QuoteRules: {
            statuses: string[];
            moves: components["schemas"]["Move"][];
            locks: components["schemas"]["Lock"][];
        };
        /** Rule */
        Rule: {
            rule: string;
            effect: string;
            demand: string;
            cause: string;
            wayOut: string;
            docs: string;
        };
        /** Rules */
        Rules: {
            statuses: string[];
            moves: components["schemas"]["Move"][];
            claims: components["schemas"]["Claim"][];
            locks: components["schemas"]["Lock"][];
            quotes: components["schemas"]["QuoteRules"];
            rules: components["schemas"]["Rule"][];
        };
        /** WebhookEndpointCreate */
        WebhookEndpointCreate: {
            /** @description Where events are posted to. */
            url: string;
            /** @description Which events are wanted. */
            eventTypes?: string[] | null;
            description?: string | null;
            /** @description At most 10 headers that are sent besides; `***` keeps the value that is stored. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Whether events are delivered. */
            enabled?: boolean | null;
        };
        /** OperatedVerdict */
        OperatedVerdict: {
            /** @enum {string} */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            version: number;
            hubVersion: number;
            changed: string[];
            warnings: components["schemas"]["Finding"][];
            operationId: string;
        };
        /** WebhookEndpointWithSecret */
        WebhookEndpointWithSecret: {
            id: string;
            endpoint: components["schemas"]["WebhookEndpoint"];
            details: components["schemas"]["OperatedVerdict"];
            /** @description `whsec_…`, shown this once: `null` where an Idempotency-Key is replayed. */
            secret: string | null;
        };
        /** WebhookEndpointDelivery */
        WebhookEndpointDelivery: {
            takenSeq: number;
            lastSeq: number;
            pending: number;
            parked: number;
            /** Format: date-time */
            failingSince: string | null;
            /** Format: date-time */
            lastDeliveredAt: string | null;
            /** Format: date-time */
            lastFailedAt: string | null;
            lastFailure: string | null;
        };
        /** WatchedWebhookEndpoint */
        WatchedWebhookEndpoint: {
            id: string;
            url: string;
            eventTypes: string[];
            description: string | null;
            /** @description By name. The values are not shown. */
            headers: {
                [key: string]: string;
            };
            enabled: boolean;
            /** @enum {string|null} */
            disabledBecause: "asked" | "gone" | "failing" | null;
            deleted: boolean;
            /** Format: date-time */
            overlapUntil: string | null;
            hub: components["schemas"]["HubMadeFields"];
            inTrouble: boolean;
            delivery: components["schemas"]["WebhookEndpointDelivery"];
        };
        /** WebhookEndpointList */
        WebhookEndpointList: {
            items: components["schemas"]["WatchedWebhookEndpoint"][];
            nextCursor: string | null;
        };
        /** WebhookEndpointChange */
        WebhookEndpointChange: {
            /** @description Where events are posted to. */
            url?: string | null;
            /** @description Which events are wanted. */
            eventTypes?: string[] | null;
            description?: string | null;
            /** @description At most 10 headers that are sent besides; `***` keeps the value that is stored. */
            headers?: {
                [key: string]: string;
            } | null;
            /** @description Whether events are delivered. */
            enabled?: boolean | null;
        };
        /** WebhookEndpointWritten */
        WebhookEndpointWritten: {
            id: string;
            endpoint: components["schemas"]["WebhookEndpoint"];
            details: components["schemas"]["OperatedVerdict"];
        };
        /** WebhookSecretRotate */
        WebhookSecretRotate: {
            /**
             * @description How long the secret before it signs as well; 24 without it
             * @enum {number|null}
             */
            overlapHours?: 0 | 1 | 4 | 12 | 24 | 48 | 72 | 168 | 336 | 720 | null;
        };
        /** WebhookAttempt */
        WebhookAttempt: {
            /** Format: date-time */
            at: string;
            status: number | null;
            failure: string | null;
            latencyMs: number;
            answer: string;
        };
        /** WebhookTested */
        WebhookTested: {
            delivered: boolean;
            eventId: string;
            attempt: components["schemas"]["WebhookAttempt"];
        };
        /** WebhookDeliveryRecord */
        WebhookDeliveryRecord: {
            kind: string;
            id: string;
        };
        /** WebhookDeliveryListed */
        WebhookDeliveryListed: {
            id: string;
            endpointId: string;
            seq: number;
            eventId: string;
            /** @enum {string} */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
            record: components["schemas"]["WebhookDeliveryRecord"];
            /** @enum {string} */
            status: "pending" | "delivered" | "parked";
            attempt: number;
            attemptsMax: number;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            eventAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            settledAt: string | null;
            lastAttempt: components["schemas"]["WebhookAttempt"] | null;
        };
        /** WebhookDeliveryList */
        WebhookDeliveryList: {
            items: components["schemas"]["WebhookDeliveryListed"][];
            nextCursor: string | null;
        };
        /** WebhookReplay */
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
        /** WebhookReplayed */
        WebhookReplayed: {
            count: number;
            dryRun: boolean;
        };
        /** WebhookDelivery */
        WebhookDelivery: {
            id: string;
            endpointId: string;
            seq: number;
            eventId: string;
            /** @enum {string} */
            type: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
            record: components["schemas"]["WebhookDeliveryRecord"];
            /** @enum {string} */
            status: "pending" | "delivered" | "parked";
            attempt: number;
            attemptsMax: number;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            eventAt: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            settledAt: string | null;
            attempts: components["schemas"]["WebhookAttempt"][];
        };
        /** Buyer */
        Buyer: {
            firstName: string;
            lastName: string;
            businessName: string | null;
            isRegistered: boolean;
        };
        /** OpenedSignUp */
        OpenedSignUp: {
            supplier: string | null;
            buyer: components["schemas"]["Buyer"];
        };
        /** Nothing */
        Nothing: Record<string, never>;
        /** BuyerVerdict */
        BuyerVerdict: {
            /** @enum {string} */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            warnings: components["schemas"]["Finding"][];
            operationId: string;
        };
        /** SignedUp */
        SignedUp: {
            customerId: string;
            companyId: string | null;
            isRegistered: boolean;
            details: components["schemas"]["BuyerVerdict"];
        };
        /** BuyerInvoice */
        BuyerInvoice: {
            id: string;
            invoiceNumber: string;
            /** Format: date */
            invoiceDate: string;
            amountDue: number;
            /** @enum {string} */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            /** Format: date */
            dueDate: string;
            /** Format: date */
            expirationDate: string;
            subTotal: number;
            taxAmount: number;
            totalAmount: number;
            lines: components["schemas"]["StoredLine"][];
        };
        /** Obstacle */
        Obstacle: {
            /** @enum {string} */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "rounding_difference" | "dates_out_of_order" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
            message: string;
        };
        /** BuyerPayable */
        BuyerPayable: {
            amount: number;
            because: components["schemas"]["Obstacle"] | null;
        };
        /** WayToPay */
        WayToPay: {
            /** @enum {string} */
            method: "ach" | "card" | "credit";
            isPossible: boolean;
            because: components["schemas"]["Obstacle"] | null;
            terms: (30 | 60 | 90)[];
            isReviewed: boolean;
        };
        /** OwedDraw */
        OwedDraw: {
            invoiceId: string;
            invoiceNumber: string;
            amount: number;
            outstanding: number;
            repaying: number;
            /** Format: date */
            dueDate: string | null;
            isPastDue: boolean;
            repayable: number;
            because: components["schemas"]["Obstacle"] | null;
        };
        /** OwedCredit */
        OwedCredit: {
            balance: number;
            repaying: number;
            draws: components["schemas"]["OwedDraw"][];
        };
        /** OtherInvoice */
        OtherInvoice: {
            id: string;
            invoiceNumber: string;
            /** Format: date */
            dueDate: string;
            payable: number;
        };
        /** OpenedInvoice */
        OpenedInvoice: {
            supplier: string | null;
            invoice: components["schemas"]["BuyerInvoice"];
            buyer: components["schemas"]["Buyer"] | null;
            payable: components["schemas"]["BuyerPayable"];
            ways: components["schemas"]["WayToPay"][];
            canAddBusiness: boolean;
            credit: components["schemas"]["OwedCredit"] | null;
            others: components["schemas"]["OtherInvoice"][];
            redirectUrl: string | null;
        };
        /** InvoiceToPay */
        InvoiceToPay: {
            /** @description The source’s own id, case-sensitive. */
            invoiceId: string;
            /**
             * Format: decimal-2
             * @description What was shown as payable; refused when it is another by now, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amount?: number | string | null;
        };
        /** InvoicesPay */
        InvoicesPay: {
            /**
             * @description `ach` is by bank
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description Invoices of the same buyer; without it the one of the link */
            invoices?: components["schemas"]["InvoiceToPay"][] | null;
        };
        /** PaidInvoice */
        PaidInvoice: {
            invoiceId: string;
            amount: number;
        };
        /** InvoicesPaid */
        InvoicesPaid: {
            paymentId: string;
            /** @enum {string} */
            status: "Processing" | "Settled" | "Failed";
            /** @enum {string} */
            method: "ach" | "card";
            amount: number;
            invoices: components["schemas"]["PaidInvoice"][];
            details: components["schemas"]["BuyerVerdict"];
        };
        /** OpenedPayment */
        OpenedPayment: {
            paymentId: string;
            /** @enum {string} */
            status: "Processing" | "Settled" | "Failed";
            /** @enum {string} */
            purpose: "invoices" | "repayment" | "advance" | "final";
            /** @enum {string} */
            method: "ach" | "card" | "credit";
            amount: number;
            invoices: components["schemas"]["PaidInvoice"][];
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            settledAt: string | null;
            failure: string | null;
        };
        /** CreditRequest */
        CreditRequest: {
            /**
             * @description Days; the first that the account offers without it
             * @enum {number|null}
             */
            termDays?: 30 | 60 | 90 | null;
        };
        /** CreditRequested */
        CreditRequested: {
            invoiceId: string;
            /** @enum {string} */
            status: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
            amount: number;
            /** @enum {integer} */
            termDays: 30 | 60 | 90;
            /** Format: date */
            dueDate: string | null;
            details: components["schemas"]["BuyerVerdict"];
        };
        /** DrawToRepay */
        DrawToRepay: {
            /** @description The source’s own id, case-sensitive. */
            invoiceId: string;
            /**
             * Format: decimal-2
             * @description All that is open of the draw, without it, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amount?: number | string | null;
        };
        /** CreditRepay */
        CreditRepay: {
            /**
             * @description `ach` is by bank
             * @enum {string}
             */
            method: "ach" | "card";
            /** @description By the ids of their invoices; without it the draw of the link’s invoice */
            draws?: components["schemas"]["DrawToRepay"][] | null;
        };
        /** RepaidDraw */
        RepaidDraw: {
            invoiceId: string;
            amount: number;
        };
        /** CreditRepaid */
        CreditRepaid: {
            paymentId: string;
            /** @enum {string} */
            status: "Processing" | "Settled" | "Failed";
            /** @enum {string} */
            method: "ach" | "card";
            amount: number;
            draws: components["schemas"]["RepaidDraw"][];
            details: components["schemas"]["BuyerVerdict"];
        };
        /** PayerSignUp */
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
        /** BuyerQuote */
        BuyerQuote: {
            id: string;
            quoteNumber: string;
            /** Format: date */
            quoteDate: string;
            /** @enum {string} */
            status: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
            /** Format: date */
            dueDate: string;
            /** Format: date */
            expirationDate: string;
            subTotal: number;
            taxAmount: number;
            totalAmount: number;
            lines: components["schemas"]["StoredLine"][];
        };
        /** OpenedQuote */
        OpenedQuote: {
            supplier: string | null;
            quote: components["schemas"]["BuyerQuote"];
            buyer: components["schemas"]["Buyer"] | null;
            canDecide: boolean;
            because: components["schemas"]["Obstacle"] | null;
        };
        /** DecidedQuote */
        DecidedQuote: {
            quoteId: string;
            /** @enum {string} */
            status: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
            details: components["schemas"]["BuyerVerdict"];
        };
        /** SessionStart */
        SessionStart: {
            /** @description An operator’s key */
            key: string;
        };
        /** OperatorKey */
        OperatorKey: {
            keyId: string;
            name: string | null;
            /** @enum {string} */
            scope: "read" | "write";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        /** Session */
        Session: {
            key: components["schemas"]["OperatorKey"];
            /** Format: date-time */
            expiresAt: string | null;
            csrfToken: string | null;
        };
        /** SessionEnded */
        SessionEnded: Record<string, never>;
        /** Policies */
        Policies: {
            strictMoney: boolean;
            integerQuantities: boolean;
            /** @enum {integer} */
            advanceRate: 100 | 90 | 80;
            feeRate: number;
            terms: (30 | 60 | 90)[];
            redirectHosts: string[];
            /** @enum {integer} */
            linkCustomerStatus: 201 | 200;
            callsInFlightMax: number;
            callsPerSecondMax: number;
            sandbox: boolean;
        };
        /** Account */
        Account: {
            id: string;
            name: string | null;
            policies: components["schemas"]["Policies"];
            /** Format: date-time */
            createdAt: string;
        };
        /** AccountList */
        AccountList: {
            items: components["schemas"]["Account"][];
            nextCursor: string | null;
        };
        /** PoliciesChange */
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
        /** AccountCreate */
        AccountCreate: {
            /** @description What stands in X-Integration-AccountId */
            id: string;
            /** @description What people call it */
            name?: string | null;
            policies?: components["schemas"]["PoliciesChange"];
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason?: string | null;
        };
        /** OperatorKeyList */
        OperatorKeyList: {
            items: components["schemas"]["OperatorKey"][];
        };
        /** OperatorKeyCreate */
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
        /** OperatorKeyCreated */
        OperatorKeyCreated: {
            key: components["schemas"]["OperatorKey"];
            text: string;
        };
        /** KeyRevoke */
        KeyRevoke: {
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason?: string | null;
        };
        /** Act */
        Act: {
            actId: string;
            /** Format: date-time */
            at: string;
            name: string;
            accountId: string | null;
            subject: string | null;
            actor: components["schemas"]["Actor"];
            details: unknown;
        };
        /** ActList */
        ActList: {
            items: components["schemas"]["Act"][];
            nextCursor: string | null;
        };
        /** WriteCounts */
        WriteCounts: {
            /** Format: date-time */
            from: string;
            applied: number;
            unchanged: number;
            superseded: number;
            refused: number;
        };
        /** RuleCount */
        RuleCount: {
            /** @enum {string} */
            rule: "unauthorized" | "key_revoked" | "key_expired" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "rounding_difference" | "dates_out_of_order" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
            count: number;
        };
        /** AccountCount */
        AccountCount: {
            accountId: string;
            count: number;
        };
        /** RefusalCounts */
        RefusalCounts: {
            byRule: components["schemas"]["RuleCount"][];
            byAccount: components["schemas"]["AccountCount"][];
        };
        /** SilentAccount */
        SilentAccount: {
            accountId: string;
            /** Format: date-time */
            lastPushAt: string;
            usualPauseMs: number;
            silentMs: number;
        };
        /** Latency */
        Latency: {
            operation: string;
            calls: number;
            p50Ms: number | null;
            p99Ms: number | null;
        };
        /** Waiting */
        Waiting: {
            changes: number;
            events: number;
            deliveries: number;
            oldestMs: number;
        };
        /** EndpointInTrouble */
        EndpointInTrouble: {
            accountId: string;
            endpoint: components["schemas"]["WatchedWebhookEndpoint"];
        };
        /** Today */
        Today: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            bucketMinutes: number;
            writes: components["schemas"]["WriteCounts"][];
            refusals: components["schemas"]["RefusalCounts"];
            silent: components["schemas"]["SilentAccount"][];
            latency: components["schemas"]["Latency"][];
            waiting: components["schemas"]["Waiting"];
            endpoints: components["schemas"]["EndpointInTrouble"][];
        };
        /** CheckResult */
        CheckResult: {
            name: string;
            /** @enum {string} */
            health: "fine" | "note" | "warning" | "broken" | "skipped";
            said: string;
            advice: string | null;
        };
        /** Examination */
        Examination: {
            healthy: boolean;
            checks: components["schemas"]["CheckResult"][];
        };
        /** Setting */
        Setting: {
            name: string;
            variable: string;
            value: string;
            /**
             * @description `demo`: what `--demo` adds, to the environment’s where there is one.
             * @enum {string}
             */
            origin: "flag" | "environment" | "default" | "demo";
            meaning: string;
        };
        /** SettingList */
        SettingList: {
            settings: components["schemas"]["Setting"][];
        };
        /** Backup */
        Backup: {
            name: string;
            bytes: number;
            sha256: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** BackupUnderWay */
        BackupUnderWay: {
            name: string;
            /** Format: date-time */
            startedAt: string;
        };
        /** BackupList */
        BackupList: {
            folder: string;
            items: components["schemas"]["Backup"][];
            running: components["schemas"]["BackupUnderWay"] | null;
        };
        /** BackupCreate */
        BackupCreate: {
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        /** BackupCreated */
        BackupCreated: {
            name: string;
            /** @enum {string} */
            state: "ready" | "running";
            bytes: number | null;
            sha256: string | null;
            /** Format: date-time */
            createdAt: string;
        };
        /** OperationSearchItem */
        OperationSearchItem: {
            accountId: string;
            operation: components["schemas"]["Operation"];
        };
        /** OperationSearchList */
        OperationSearchList: {
            items: components["schemas"]["OperationSearchItem"][];
            nextCursor: string | null;
        };
        /** SearchInvoicesItem */
        SearchInvoicesItem: {
            accountId: string;
            record: components["schemas"]["Invoice"];
            buyer: string | null;
        };
        /** SearchInvoicesList */
        SearchInvoicesList: {
            items: components["schemas"]["SearchInvoicesItem"][];
            nextCursor: string | null;
        };
        /** SearchCustomersItem */
        SearchCustomersItem: {
            accountId: string;
            record: components["schemas"]["Customer"];
            buyer: string | null;
        };
        /** SearchCustomersList */
        SearchCustomersList: {
            items: components["schemas"]["SearchCustomersItem"][];
            nextCursor: string | null;
        };
        /** SearchCompaniesItem */
        SearchCompaniesItem: {
            accountId: string;
            record: components["schemas"]["Company"];
        };
        /** SearchCompaniesList */
        SearchCompaniesList: {
            items: components["schemas"]["SearchCompaniesItem"][];
            nextCursor: string | null;
        };
        /** SearchQuotesItem */
        SearchQuotesItem: {
            accountId: string;
            record: components["schemas"]["Quote"];
            buyer: string | null;
        };
        /** SearchQuotesList */
        SearchQuotesList: {
            items: components["schemas"]["SearchQuotesItem"][];
            nextCursor: string | null;
        };
        /** SearchDrawsItem */
        SearchDrawsItem: {
            accountId: string;
            record: components["schemas"]["Draw"];
        };
        /** SearchDrawsList */
        SearchDrawsList: {
            items: components["schemas"]["SearchDrawsItem"][];
            nextCursor: string | null;
        };
        /** SearchPaymentsItem */
        SearchPaymentsItem: {
            accountId: string;
            record: components["schemas"]["Payment"];
        };
        /** SearchPaymentsList */
        SearchPaymentsList: {
            items: components["schemas"]["SearchPaymentsItem"][];
            nextCursor: string | null;
        };
        /** SearchWebhookEndpointsItem */
        SearchWebhookEndpointsItem: {
            accountId: string;
            endpoint: components["schemas"]["WatchedWebhookEndpoint"];
        };
        /** SearchWebhookEndpointsList */
        SearchWebhookEndpointsList: {
            items: components["schemas"]["SearchWebhookEndpointsItem"][];
            nextCursor: string | null;
        };
        /** AccountChange */
        AccountChange: {
            /** @description What people call it */
            name?: string | null;
            policies?: components["schemas"]["PoliciesChange"];
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason?: string | null;
        };
        /** Key */
        Key: {
            accountId: string;
            keyId: string;
            name: string | null;
            /** @enum {string} */
            scope: "read" | "write";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            lastUsedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
        };
        /** KeyList */
        KeyList: {
            items: components["schemas"]["Key"][];
        };
        /** KeyCreate */
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
        /** KeyCreated */
        KeyCreated: {
            key: components["schemas"]["Key"];
            text: string;
        };
        /** OperationList */
        OperationList: {
            items: components["schemas"]["Operation"][];
            nextCursor: string | null;
        };
        /** RunAgain */
        RunAgain: {
            /** @description The account, which is a sandbox */
            into: string;
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        /** RanAgain */
        RanAgain: {
            accountId: string;
            status: number;
            answer: Record<string, never>;
        };
        /** AccountInvoice */
        AccountInvoice: {
            invoice: components["schemas"]["Invoice"];
            customer: components["schemas"]["Customer"] | null;
            company: components["schemas"]["Company"] | null;
            quote: components["schemas"]["Quote"] | null;
            draw: components["schemas"]["Draw"] | null;
            payments: components["schemas"]["Payment"][];
        };
        /** AccountVersion */
        AccountVersion: {
            seq: number;
            version: number;
            hubVersion: number;
            type: string;
            /** Format: date-time */
            at: string;
            operationId: string;
            changes: components["schemas"]["Change"][];
            name: string;
            keyId: string | null;
            actor: components["schemas"]["Actor"];
            requestId: string | null;
            status: string | null;
            sourceModifiedDate: string | null;
        };
        /** AccountVersions */
        AccountVersions: {
            items: components["schemas"]["AccountVersion"][];
            nextCursor: string | null;
        };
        /** AccountCustomer */
        AccountCustomer: {
            customer: components["schemas"]["Customer"];
            company: components["schemas"]["Company"] | null;
        };
        /** AccountCompany */
        AccountCompany: {
            company: components["schemas"]["Company"];
            customer: components["schemas"]["Customer"] | null;
            credit: components["schemas"]["Credit"] | null;
        };
        /** QuoteMove */
        QuoteMove: {
            action: string;
            /** @enum {string} */
            actor: "buyer" | "source";
            meaning: string;
            /** @enum {string} */
            to: "PLACED" | "AUTHORIZED" | "REJECTED";
            because: components["schemas"]["Obstacle"] | null;
        };
        /** AccountQuote */
        AccountQuote: {
            quote: components["schemas"]["Quote"];
            moves: components["schemas"]["QuoteMove"][];
            customer: components["schemas"]["Customer"] | null;
            company: components["schemas"]["Company"] | null;
            project: components["schemas"]["Project"] | null;
        };
        /** Reason */
        Reason: {
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        /** InvoiceOperated */
        InvoiceOperated: {
            record: components["schemas"]["Invoice"];
            details: components["schemas"]["OperatedVerdict"];
        };
        /** InvoicesHeld */
        InvoicesHeld: {
            moved: number;
            more: boolean;
        };
        /** CustomerOperated */
        CustomerOperated: {
            record: components["schemas"]["Customer"];
            invoices: components["schemas"]["InvoicesHeld"];
            details: components["schemas"]["OperatedVerdict"];
        };
        /** ApplicationEffect */
        ApplicationEffect: {
            possible: boolean;
            reason: string | null;
            rule: string | null;
            invoiceStatus: string;
            draw: components["schemas"]["Draw"];
            credit: components["schemas"]["Credit"] | null;
        };
        /** ApplicationEffects */
        ApplicationEffects: {
            approve: components["schemas"]["ApplicationEffect"];
            reject: components["schemas"]["ApplicationEffect"];
            cancel: components["schemas"]["ApplicationEffect"];
        };
        /** Application */
        Application: {
            invoice: components["schemas"]["Invoice"];
            draw: components["schemas"]["Draw"];
            credit: components["schemas"]["Credit"] | null;
            effects: components["schemas"]["ApplicationEffects"];
        };
        /** DrawOperated */
        DrawOperated: {
            record: components["schemas"]["Draw"];
            details: components["schemas"]["OperatedVerdict"];
        };
        /** CreditAccount */
        CreditAccount: {
            credit: components["schemas"]["Credit"] | null;
            creditInfo: components["schemas"]["CreditInfo"];
        };
        /** AutomaticApprovalChange */
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
        /** CreditChange */
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
            automatedDrawApprovalInfo?: components["schemas"]["AutomaticApprovalChange"];
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        /** CreditOperated */
        CreditOperated: {
            record: components["schemas"]["Credit"];
            details: components["schemas"]["OperatedVerdict"];
        };
        /** RepaymentItem */
        RepaymentItem: {
            /** @description The source’s own id, case-sensitive. */
            invoiceId: string;
            /**
             * Format: decimal-2
             * @description All that is open, without it, as a number or a text: at most 15 digits, 2 of them decimals.
             */
            amount?: number | string | null;
        };
        /** Repayment */
        Repayment: {
            /** @description The source’s own id, case-sensitive. */
            companyId: string;
            items: components["schemas"]["RepaymentItem"][];
            /**
             * @description How the buyer pays; `ach` without it
             * @enum {string|null}
             */
            method?: "ach" | "card" | null;
            /** @description Why, for whoever reads it later. It is kept as it is: name no persons. */
            reason: string;
        };
        /** PaymentOperated */
        PaymentOperated: {
            record: components["schemas"]["Payment"];
            details: components["schemas"]["OperatedVerdict"];
        };
        /** Existing */
        Existing: {
            /** @enum {string} */
            verdict: "applied" | "unchanged" | "superseded" | "refused";
            version: number;
        };
        /** Error */
        Error: {
            code: string;
            reason: string;
            /** @enum {string} */
            rule?: "unauthorized" | "key_revoked" | "key_expired" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "rounding_difference" | "dates_out_of_order" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
            errors?: components["schemas"]["Finding"][];
            blueTapeId?: string;
            details?: components["schemas"]["Existing"];
            operationId?: string;
            docs?: string;
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
        /** @description Not found */
        NotFound: {
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
                /** @description Seconds to wait. */
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
                /** @description Seconds to wait. */
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
                /** @description Seconds to wait. */
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
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "get-invoice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag. Never needed. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description Has to be one of Draft, Placed, InReview, Approved, PaymentProcessing, Paid, Rejected, Canceled, Failed. */
                status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
                /** @description Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Has to be a date such as 2023-01-04. */
                dueFrom?: string;
                /** @description Has to be a date such as 2023-01-04. */
                dueTo?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                changedAfter?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoiceCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"];
                };
            };
            400: components["responses"]["Invalid"];
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
    "create-simplified-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimplifiedInvoiceCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"];
                };
            };
            400: components["responses"]["Invalid"];
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
    "update-simplified-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag. Never needed. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimplifiedInvoiceUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag. Never needed. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["InvoiceCancel"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceCanceled"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
    "get-invoice-status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceStatus"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-invoice-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-invoice-history": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-checkout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checkout"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-checkout-redirect": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 2048 characters. */
                redirectUrl?: string;
                /** @description Has to be a text of 1 to 2048 characters. */
                url?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-companies": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 256 characters. */
                businessName?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                changedAfter?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCreated"];
                };
            };
            400: components["responses"]["Invalid"];
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
    "get-company": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-company": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag. Never needed. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
    "link-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag. Never needed. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerLink"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordWritten"];
                };
            };
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
    "get-credit-info": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 256 characters. */
                phone?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                email?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCredit"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-company-history": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Company"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-customers": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                email?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                changedAfter?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerCreated"];
                };
            };
            400: components["responses"]["Invalid"];
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
    "get-customer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag. Never needed. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignUp"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-customer-history": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-quotes": {
        parameters: {
            query?: {
                /** @description Has to be one of PLACED, AUTHORIZED, REJECTED, EXPIRED. */
                status?: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
                /** @description Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                projectId?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                changedAfter?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteWritten"];
                };
            };
            400: components["responses"]["Invalid"];
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
    "get-quote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "update-quote": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag. Never needed. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteUpdate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteStatus"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-quote-history": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-projects": {
        parameters: {
            query?: {
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                changedAfter?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-project-history": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                at?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Versions"] | components["schemas"]["Project"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-customer-source": {
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
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-customer-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerSourceSet"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSourceWithSecret"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-customer-source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-customer-imports": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CustomerImportStart"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-customer-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-customer-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-events": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 0 to 9007199254740991. */
                after?: number;
                /** @description Has to be a whole number from 1 to 1000. */
                limit?: number;
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
                    "X-Request-Id"?: string;
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
    "get-operation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-rules": {
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
                    "X-Request-Id"?: string;
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
    "list-webhook-endpoints": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            400: components["responses"]["Invalid"];
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
    "get-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedWebhookEndpoint"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "rotate-webhook-secret": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "test-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTested"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-webhook-deliveries": {
        parameters: {
            query?: {
                /** @description Has to be one of pending, delivered, parked. */
                status?: "pending" | "delivered" | "parked";
                /** @description Has to be one of company.created, company.updated, company.customer_linked, customer.created, customer.updated, customer.registered, customer.frozen, customer.unfrozen, customer.linked, project.created, project.updated, quote.created, quote.updated, quote.authorized, quote.used, quote.given_back, quote.rejected, invoice.created, invoice.updated, invoice.canceled, invoice.customer_assigned, invoice.frozen, invoice.unfrozen, invoice.in_review, invoice.approved, invoice.rejected, invoice.payment_processing, invoice.payment_added, invoice.paid, invoice.failed, credit.updated, credit.used, credit.repaying, credit.repaid, credit.repayment_failed, credit.released, credit.barred, credit.bar_lifted, draw.requested, draw.approved, draw.rejected, draw.canceled, draw.payout_started, draw.advanced, draw.repaying, draw.repayment_failed, draw.repaid_partly, draw.repaid, payment.started, payment.settled, payment.failed, payment.retried, webhook_endpoint.created, webhook_endpoint.updated, webhook_endpoint.secret_rotated, webhook_endpoint.disabled, webhook_endpoint.deleted. */
                type?: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
                /** @description Has to be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "replay-webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-webhook-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyCalls"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-sign-up": {
        parameters: {
            query: {
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
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
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedSignUp"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "sign-up-customer": {
        parameters: {
            query: {
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUp"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-invoice": {
        parameters: {
            query: {
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
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
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedInvoice"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-invoice-pdf": {
        parameters: {
            query: {
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
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
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-payment": {
        parameters: {
            query: {
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
                id: string;
                /** @description Has to be a text of 1 to 128 characters. */
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
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPayment"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "pay-invoices": {
        parameters: {
            query: {
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvoicesPay"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoicesPaid"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "request-credit": {
        parameters: {
            query: {
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreditRequest"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditRequested"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
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
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditRepay"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditRepaid"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
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
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PayerSignUp"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedUp"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "open-quote": {
        parameters: {
            query: {
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
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
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedQuote"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "approve-quote": {
        parameters: {
            query: {
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag. Never needed. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedQuote"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
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
                /** @description As it stands in the link. */
                account: string;
                /** @description As it stands in the link. */
                id: string;
            };
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
                /** @description The version that is expected, as in ETag. Never needed. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Nothing"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedQuote"];
                };
            };
            400: components["responses"]["Invalid"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionMismatch"];
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
                    "X-Request-Id"?: string;
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["SessionStart"];
            };
        };
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Invalid"];
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
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnded"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-accounts": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description Has to be one of true, false. */
                sandbox?: "true" | "false";
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountCreate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
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
                    "X-Request-Id"?: string;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OperatorKeyCreate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorKeyCreated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "revoke-operator-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyRevoke"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperatorKey"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-acts": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a text of 1 to 64 characters. */
                operator?: string;
                /** @description Has to be a text of 1 to 64 characters. */
                name?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                from?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                to?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
    "get-today": {
        parameters: {
            query?: {
                /** @description Has to be one of hour, day, week. */
                span?: "hour" | "day" | "week";
                /** @description Has to be a text of 1 to 128 characters. */
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
                    "X-Request-Id"?: string;
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
    "stream-events": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a UUID such as 019b8f9c-0000-7000-8000-000000000001. */
                lastEventId?: string;
                /** @description Has to be a whole number from 0 to 200. */
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
                    "X-Request-Id"?: string;
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
                    "X-Request-Id"?: string;
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
                    "X-Request-Id"?: string;
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
                    "X-Request-Id"?: string;
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
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupCreate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCreated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "search-operations": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a UUID such as 019b8f9c-0000-7000-8000-000000000001. */
                operationId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                requestId?: string;
                /** @description Has to be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description Has to be one of unauthorized, key_revoked, key_expired, key_scope, csrf_token_missing, foreign_site, customer_source_not_found, customer_source_url_not_allowed, customer_import_running, customer_import_ended, customer_import_not_found, webhook_endpoint_not_found, webhook_delivery_not_found, webhook_url_not_allowed, webhook_header_not_allowed, event_type_unknown, too_many_webhook_endpoints, replay_not_one, replay_still_pending, body_empty, body_not_json, body_form_encoded, body_encoding, text_not_storable, body_too_large, body_content_encoding, duplicate_field, too_deep, too_many_fields, field_name_too_long, too_many_values, field_required, wrong_type, text_empty, text_too_long, too_many_items, value_unknown, number_invalid, number_too_long, too_many_decimals, quantity_not_integer, date_invalid, source_time_invalid, source_clock_ahead, id_reserved, id_invalid, unknown_field, total_mismatch, line_total_mismatch, line_amount_exceeds_price, lines_sum_mismatch, amount_due_out_of_range, rounding_difference, dates_out_of_order, fee_rate_out_of_range, host_invalid, account_exists, account_not_found, key_not_found, link_not_found, invoice_not_found, customer_not_found, company_not_found, company_can_have_only_one_customer, customer_of_another_company, quote_not_found, project_not_found, project_older, not_a_sandbox, nothing_to_run_again, operation_not_found, method_not_allowed, route_not_found, already_exists, version_mismatch, if_match_invalid, redirect_url_invalid, redirect_host_not_allowed, invoice_paid, invoice_canceled, invoice_expired, invoice_not_placed, invoice_under_way, sign_up_needed, quote_expired, quote_decided, payer_missing, payer_unreachable, invoice_of_other_kind, status_not_yours, status_locked, already_canceled, not_cancelable, move_not_possible, frozen, nothing_payable, document_too_long, payable_changed, buyers_differ, credit_needs_company, credit_barred, credit_suspended, credit_insufficient, term_not_offered, payout_outdated, repayment_too_large, draw_not_found, payment_not_found, quote_not_applied, idempotency_key_invalid, idempotency_key_reused, idempotency_key_running, query_invalid, cursor_invalid, request_malformed, headers_too_large, request_timeout, backup_running, backup_no_room, backup_failed, account_rate_limited, hub_busy, database_unavailable, internal_error. */
                rule?: "unauthorized" | "key_revoked" | "key_expired" | "key_scope" | "csrf_token_missing" | "foreign_site" | "customer_source_not_found" | "customer_source_url_not_allowed" | "customer_import_running" | "customer_import_ended" | "customer_import_not_found" | "webhook_endpoint_not_found" | "webhook_delivery_not_found" | "webhook_url_not_allowed" | "webhook_header_not_allowed" | "event_type_unknown" | "too_many_webhook_endpoints" | "replay_not_one" | "replay_still_pending" | "body_empty" | "body_not_json" | "body_form_encoded" | "body_encoding" | "text_not_storable" | "body_too_large" | "body_content_encoding" | "duplicate_field" | "too_deep" | "too_many_fields" | "field_name_too_long" | "too_many_values" | "field_required" | "wrong_type" | "text_empty" | "text_too_long" | "too_many_items" | "value_unknown" | "number_invalid" | "number_too_long" | "too_many_decimals" | "quantity_not_integer" | "date_invalid" | "source_time_invalid" | "source_clock_ahead" | "id_reserved" | "id_invalid" | "unknown_field" | "total_mismatch" | "line_total_mismatch" | "line_amount_exceeds_price" | "lines_sum_mismatch" | "amount_due_out_of_range" | "rounding_difference" | "dates_out_of_order" | "fee_rate_out_of_range" | "host_invalid" | "account_exists" | "account_not_found" | "key_not_found" | "link_not_found" | "invoice_not_found" | "customer_not_found" | "company_not_found" | "company_can_have_only_one_customer" | "customer_of_another_company" | "quote_not_found" | "project_not_found" | "project_older" | "not_a_sandbox" | "nothing_to_run_again" | "operation_not_found" | "method_not_allowed" | "route_not_found" | "already_exists" | "version_mismatch" | "if_match_invalid" | "redirect_url_invalid" | "redirect_host_not_allowed" | "invoice_paid" | "invoice_canceled" | "invoice_expired" | "invoice_not_placed" | "invoice_under_way" | "sign_up_needed" | "quote_expired" | "quote_decided" | "payer_missing" | "payer_unreachable" | "invoice_of_other_kind" | "status_not_yours" | "status_locked" | "already_canceled" | "not_cancelable" | "move_not_possible" | "frozen" | "nothing_payable" | "document_too_long" | "payable_changed" | "buyers_differ" | "credit_needs_company" | "credit_barred" | "credit_suspended" | "credit_insufficient" | "term_not_offered" | "payout_outdated" | "repayment_too_large" | "draw_not_found" | "payment_not_found" | "quote_not_applied" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_key_running" | "query_invalid" | "cursor_invalid" | "request_malformed" | "headers_too_large" | "request_timeout" | "backup_running" | "backup_no_room" | "backup_failed" | "account_rate_limited" | "hub_busy" | "database_unavailable" | "internal_error";
                /** @description Has to be a text of 1 to 64 characters. */
                name?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                invoiceNumber?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                from?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                to?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
    "search-invoices": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                customer?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description Has to be one of Draft, Placed, InReview, Approved, PaymentProcessing, Paid, Rejected, Canceled, Failed. */
                status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
                /** @description Has to be an amount such as 1100.00. */
                amountFrom?: number;
                /** @description Has to be an amount such as 1100.00. */
                amountTo?: number;
                /** @description Has to be a date such as 2023-01-04. */
                dueFrom?: string;
                /** @description Has to be a date such as 2023-01-04. */
                dueTo?: string;
                /** @description Has to be a date such as 2023-01-04. */
                dateFrom?: string;
                /** @description Has to be a date such as 2023-01-04. */
                dateTo?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                customer?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description Has to be one of Draft, Placed, InReview, Approved, PaymentProcessing, Paid, Rejected, Canceled, Failed. */
                status?: "Draft" | "Placed" | "InReview" | "Approved" | "PaymentProcessing" | "Paid" | "Rejected" | "Canceled" | "Failed";
                /** @description Has to be an amount such as 1100.00. */
                amountFrom?: number;
                /** @description Has to be an amount such as 1100.00. */
                amountTo?: number;
                /** @description Has to be a date such as 2023-01-04. */
                dueFrom?: string;
                /** @description Has to be a date such as 2023-01-04. */
                dueTo?: string;
                /** @description Has to be a date such as 2023-01-04. */
                dateFrom?: string;
                /** @description Has to be a date such as 2023-01-04. */
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
                    "X-Request-Id"?: string;
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
    "search-customers": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                email?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                phone?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                lastName?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
    "search-companies": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                name?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                phone?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
    "search-quotes": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                number?: string;
                /** @description Has to be one of PLACED, AUTHORIZED, REJECTED, EXPIRED. */
                status?: "PLACED" | "AUTHORIZED" | "REJECTED" | "EXPIRED";
                /** @description Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                customer?: string;
                /** @description Has to be a text of 1 to 256 characters. */
                text?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                projectId?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
    "search-draws": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Has to be one of InReview, Approved, Rejected, Canceled, Repaid. */
                status?: "InReview" | "Approved" | "Rejected" | "Canceled" | "Repaid";
                /** @description Has to be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
    "search-payments": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                id?: string;
                /** @description Has to be one of in, out. */
                direction?: "in" | "out";
                /** @description Has to be one of invoices, repayment, advance, final. */
                purpose?: "invoices" | "repayment" | "advance" | "final";
                /** @description Has to be one of ach, card, credit. */
                method?: "ach" | "card" | "credit";
                /** @description Has to be one of Processing, Settled, Failed. */
                status?: "Processing" | "Settled" | "Failed";
                /** @description Has to be a text of 1 to 128 characters. */
                companyId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                customerId?: string;
                /** @description Has to be a text of 1 to 128 characters. */
                invoiceId?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
    "search-webhook-endpoints": {
        parameters: {
            query?: {
                /** @description Has to be a text of 1 to 128 characters. */
                accountId?: string;
                /** @description Has to be one of true, false. */
                inTrouble?: "true" | "false";
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
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
                    "X-Request-Id"?: string;
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
    "get-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-account": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-account-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeyCreate"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyCreated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "revoke-account-key": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["KeyRevoke"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-events": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 0 to 9007199254740991. */
                after?: number;
                /** @description Has to be a whole number from 1 to 1000. */
                limit?: number;
            };
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feed"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-operations": {
        parameters: {
            query?: {
                /** @description Has to be one of applied, unchanged, superseded, refused. */
                verdict?: "applied" | "unchanged" | "superseded" | "refused";
                /** @description Has to be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OperationList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-operation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operation"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "run-again": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunAgain"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RanAgain"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-invoice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountInvoice"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-invoice-history": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                at?: string;
            };
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVersions"] | components["schemas"]["Invoice"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCustomer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer-history": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                at?: string;
            };
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVersions"] | components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-company": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountCompany"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-company-history": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                at?: string;
            };
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVersions"] | components["schemas"]["Company"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-quote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountQuote"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-quote-history": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
                /** @description Has to be a date-time such as 2026-01-04T09:47:57.477Z. */
                at?: string;
            };
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountVersions"] | components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-invoice-pdf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "freeze-invoice": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "freeze-customer": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-application": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Application"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "approve-credit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvoiceOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrawOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditAccount"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-credit": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreditChange"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Repayment"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-payment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "settle-payment": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentOperated"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-webhook-endpoints": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "create-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointCreate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchedWebhookEndpoint"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
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
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWritten"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "rotate-account-webhook-secret": {
        parameters: {
            query?: never;
            header?: {
                /** @description The first answer to this key is kept 30 days and replayed. */
                "Idempotency-Key"?: string;
                /** @description `handling=strict` refuses what would only be warned about. */
                Prefer?: string;
            };
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WebhookSecretRotate"];
            };
        };
        responses: {
            /** @description Judged, and on disk */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    /** @description The version in quotes. */
                    ETag?: string;
                    "X-Operation-Id"?: string;
                    /** @description `true` on a replay. */
                    "Idempotency-Replayed"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointWithSecret"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "test-account-webhook-endpoint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookTested"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-webhook-deliveries": {
        parameters: {
            query?: {
                /** @description Has to be one of pending, delivered, parked. */
                status?: "pending" | "delivered" | "parked";
                /** @description Has to be one of company.created, company.updated, company.customer_linked, customer.created, customer.updated, customer.registered, customer.frozen, customer.unfrozen, customer.linked, project.created, project.updated, quote.created, quote.updated, quote.authorized, quote.used, quote.given_back, quote.rejected, invoice.created, invoice.updated, invoice.canceled, invoice.customer_assigned, invoice.frozen, invoice.unfrozen, invoice.in_review, invoice.approved, invoice.rejected, invoice.payment_processing, invoice.payment_added, invoice.paid, invoice.failed, credit.updated, credit.used, credit.repaying, credit.repaid, credit.repayment_failed, credit.released, credit.barred, credit.bar_lifted, draw.requested, draw.approved, draw.rejected, draw.canceled, draw.payout_started, draw.advanced, draw.repaying, draw.repayment_failed, draw.repaid_partly, draw.repaid, payment.started, payment.settled, payment.failed, payment.retried, webhook_endpoint.created, webhook_endpoint.updated, webhook_endpoint.secret_rotated, webhook_endpoint.disabled, webhook_endpoint.deleted. */
                type?: "company.created" | "company.updated" | "company.customer_linked" | "customer.created" | "customer.updated" | "customer.registered" | "customer.frozen" | "customer.unfrozen" | "customer.linked" | "project.created" | "project.updated" | "quote.created" | "quote.updated" | "quote.authorized" | "quote.used" | "quote.given_back" | "quote.rejected" | "invoice.created" | "invoice.updated" | "invoice.canceled" | "invoice.customer_assigned" | "invoice.frozen" | "invoice.unfrozen" | "invoice.in_review" | "invoice.approved" | "invoice.rejected" | "invoice.payment_processing" | "invoice.payment_added" | "invoice.paid" | "invoice.failed" | "credit.updated" | "credit.used" | "credit.repaying" | "credit.repaid" | "credit.repayment_failed" | "credit.released" | "credit.barred" | "credit.bar_lifted" | "draw.requested" | "draw.approved" | "draw.rejected" | "draw.canceled" | "draw.payout_started" | "draw.advanced" | "draw.repaying" | "draw.repayment_failed" | "draw.repaid_partly" | "draw.repaid" | "payment.started" | "payment.settled" | "payment.failed" | "payment.retried" | "webhook_endpoint.created" | "webhook_endpoint.updated" | "webhook_endpoint.secret_rotated" | "webhook_endpoint.disabled" | "webhook_endpoint.deleted";
                /** @description Has to be a text of 1 to 128 characters. */
                recordId?: string;
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "replay-account-webhook-deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookReplay"];
            };
        };
        responses: {
            /** @description Done */
            202: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookReplayed"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-webhook-delivery": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer-source": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "set-account-customer-source": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerSourceSet"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSourceWithSecret"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "delete-account-customer-source": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerSource"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "list-account-customer-imports": {
        parameters: {
            query?: {
                /** @description Has to be a whole number from 1 to 200. */
                limit?: number;
                /** @description Has to be a text of 1 to 1024 characters. */
                cursor?: string;
            };
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImportList"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "start-account-customer-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CustomerImportStart"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "get-account-customer-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["NotFound"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
    "cancel-account-customer-import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerImport"];
                };
            };
            400: components["responses"]["Invalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedEncoding"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["Unavailable"];
        };
    };
}
