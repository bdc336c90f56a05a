// @ts-nocheck: made by packages/sdk/src/generate.ts; run `pnpm openapi` instead of editing.

import { client } from './client.gen.ts';
import type { Client, ClientMeta, Options as Options2, RequestResult, TDataShape } from './client/index.ts';
import type { AccountAuditData, AccountAuditErrors, AccountAuditResponses, AccountDeletionCancelData, AccountDeletionCancelErrors, AccountDeletionCancelResponses, AccountDeletionGetData, AccountDeletionGetErrors, AccountDeletionGetResponses, AccountDeletionReceiptData, AccountDeletionReceiptErrors, AccountDeletionReceiptResponses, AccountDeletionRequestData, AccountDeletionRequestErrors, AccountDeletionRequestResponses, AccountExportsCreateData, AccountExportsCreateErrors, AccountExportsCreateResponses, AccountExportsGetData, AccountExportsGetErrors, AccountExportsGetResponses, AccountExportsListData, AccountExportsListErrors, AccountExportsListResponses, AccountMeData, AccountMeErrors, AccountMeResponses, AccountUsageData, AccountUsageErrors, AccountUsageResponses, ApiKeysCreateData, ApiKeysCreateErrors, ApiKeysCreateResponses, ApiKeysListData, ApiKeysListErrors, ApiKeysListResponses, ApiKeysRenameData, ApiKeysRenameErrors, ApiKeysRenameResponses, ApiKeysRevokeData, ApiKeysRevokeErrors, ApiKeysRevokeResponses, ApplicationsCorrectData, ApplicationsCorrectErrors, ApplicationsCorrectResponses, ApplicationsCreateData, ApplicationsCreateErrors, ApplicationsCreateResponses, ApplicationsDeleteData, ApplicationsDeleteErrors, ApplicationsDeleteResponses, ApplicationsEventsData, ApplicationsEventsErrors, ApplicationsEventsResponses, ApplicationsExportData, ApplicationsExportErrors, ApplicationsExportResponses, ApplicationsGetData, ApplicationsGetErrors, ApplicationsGetResponses, ApplicationsListData, ApplicationsListErrors, ApplicationsListResponses, ApplicationsMoveData, ApplicationsMoveErrors, ApplicationsMoveResponses, ApplicationsStatsData, ApplicationsStatsErrors, ApplicationsStatsResponses, ApplicationsUpdateData, ApplicationsUpdateErrors, ApplicationsUpdateResponses, AttachmentsCreateData, AttachmentsCreateErrors, AttachmentsCreateResponses, AttachmentsDeleteData, AttachmentsDeleteErrors, AttachmentsDeleteResponses, AttachmentsDownloadData, AttachmentsDownloadErrors, AttachmentsDownloadResponses, AttachmentsGetData, AttachmentsGetErrors, AttachmentsGetResponses, AttachmentsListData, AttachmentsListErrors, AttachmentsListResponses, AttachmentsUpdateData, AttachmentsUpdateErrors, AttachmentsUpdateResponses, AttachmentsUploadData, AttachmentsUploadErrors, AttachmentsUploadResponses, CalendarFeedData, CalendarFeedErrors, CalendarFeedResponses, CalendarListData, CalendarListErrors, CalendarListResponses, CalendarRenewData, CalendarRenewErrors, CalendarRenewResponses, CalendarRevokeData, CalendarRevokeErrors, CalendarRevokeResponses, CommentsDeleteData, CommentsDeleteErrors, CommentsDeleteResponses, ContactsCreateData, ContactsCreateErrors, ContactsCreateResponses, ContactsDeleteData, ContactsDeleteErrors, ContactsDeleteResponses, ContactsGetData, ContactsGetErrors, ContactsGetResponses, ContactsListData, ContactsListErrors, ContactsListResponses, ContactsUpdateData, ContactsUpdateErrors, ContactsUpdateResponses, EmailRemoveData, EmailRemoveErrors, EmailRemoveResponses, EmailSetData, EmailSetErrors, EmailSetResponses, ImportsApplyData, ImportsApplyErrors, ImportsApplyResponses, ImportsCreateData, ImportsCreateErrors, ImportsCreateResponses, ImportsGetData, ImportsGetErrors, ImportsGetResponses, ImportsListData, ImportsListErrors, ImportsListResponses, ImportsPreviewData, ImportsPreviewErrors, ImportsPreviewResponses, ImportsUndoData, ImportsUndoErrors, ImportsUndoResponses, InterviewsCreateData, InterviewsCreateErrors, InterviewsCreateResponses, InterviewsDeleteData, InterviewsDeleteErrors, InterviewsDeleteResponses, InterviewsGetData, InterviewsGetErrors, InterviewsGetResponses, InterviewsListData, InterviewsListErrors, InterviewsListResponses, InterviewsUpdateData, InterviewsUpdateErrors, InterviewsUpdateResponses, JobsCheckData, JobsCheckErrors, JobsCheckResponses, JobsChecksData, JobsChecksErrors, JobsChecksResponses, JobsCreateData, JobsCreateErrors, JobsCreateResponses, JobsDeleteData, JobsDeleteErrors, JobsDeleteResponses, JobsGetData, JobsGetErrors, JobsGetResponses, JobsImportData, JobsImportErrors, JobsImportResponses, JobsListData, JobsListErrors, JobsListResponses, JobsMatchData, JobsMatchErrors, JobsMatchResponses, JobsOriginalData, JobsOriginalErrors, JobsOriginalResponses, JobsUpdateData, JobsUpdateErrors, JobsUpdateResponses, MailConfirmData, MailConfirmErrors, MailConfirmPageData, MailConfirmPageErrors, MailConfirmPageResponses, MailConfirmResponses, MailUnsubscribeData, MailUnsubscribeErrors, MailUnsubscribePageData, MailUnsubscribePageErrors, MailUnsubscribePageResponses, MailUnsubscribeResponses, NotesCreateData, NotesCreateErrors, NotesCreateResponses, NotesDeleteData, NotesDeleteErrors, NotesDeleteResponses, NotesGetData, NotesGetErrors, NotesGetResponses, NotesListData, NotesListErrors, NotesListResponses, NotesUpdateData, NotesUpdateErrors, NotesUpdateResponses, PreferencesGetData, PreferencesGetErrors, PreferencesGetResponses, PreferencesUpdateData, PreferencesUpdateErrors, PreferencesUpdateResponses, RemindersCreateData, RemindersCreateErrors, RemindersCreateResponses, RemindersDeleteData, RemindersDeleteErrors, RemindersDeleteResponses, RemindersGetData, RemindersGetErrors, RemindersGetResponses, RemindersListData, RemindersListErrors, RemindersListResponses, RemindersUpdateData, RemindersUpdateErrors, RemindersUpdateResponses, ReportsJobSearchData, ReportsJobSearchErrors, ReportsJobSearchResponses, ResumesCorrectData, ResumesCorrectErrors, ResumesCorrectResponses, ResumesCreateData, ResumesCreateErrors, ResumesCreateResponses, ResumesDeleteData, ResumesDeleteErrors, ResumesDeleteResponses, ResumesExportData, ResumesExportErrors, ResumesExportResponses, ResumesGetData, ResumesGetErrors, ResumesGetResponses, ResumesListData, ResumesListErrors, ResumesListResponses, ResumesOriginalData, ResumesOriginalErrors, ResumesOriginalResponses, ResumesRestoreData, ResumesRestoreErrors, ResumesRestoreResponses, ResumesUpdateData, ResumesUpdateErrors, ResumesUpdateResponses, ResumesUploadData, ResumesUploadErrors, ResumesUploadResponses, ResumesVersionData, ResumesVersionErrors, ResumesVersionResponses, ResumesVersionsData, ResumesVersionsErrors, ResumesVersionsResponses, SearchAllData, SearchAllErrors, SearchAllResponses, SharedCommentData, SharedCommentErrors, SharedCommentResponses, SharedGetData, SharedGetErrors, SharedGetResponses, SharesCommentsData, SharesCommentsErrors, SharesCommentsResponses, SharesCreateData, SharesCreateErrors, SharesCreateResponses, SharesListData, SharesListErrors, SharesListResponses, SharesRevokeData, SharesRevokeErrors, SharesRevokeResponses, SystemDocsData, SystemDocsErrors, SystemDocsResponses, SystemDocsScriptData, SystemDocsScriptErrors, SystemDocsScriptResponses, SystemHealthData, SystemHealthErrors, SystemHealthResponses, SystemOpenapiData, SystemOpenapiErrors, SystemOpenapiResponses, TailoringsAcceptData, TailoringsAcceptErrors, TailoringsAcceptResponses, TailoringsCancelData, TailoringsCancelErrors, TailoringsCancelResponses, TailoringsCreateData, TailoringsCreateErrors, TailoringsCreateResponses, TailoringsDecideData, TailoringsDecideErrors, TailoringsDecideManyData, TailoringsDecideManyErrors, TailoringsDecideManyResponses, TailoringsDecideResponses, TailoringsDecisionsData, TailoringsDecisionsErrors, TailoringsDecisionsResponses, TailoringsExportData, TailoringsExportErrors, TailoringsExportResponses, TailoringsGetData, TailoringsGetErrors, TailoringsGetResponses, TailoringsListData, TailoringsListErrors, TailoringsListResponses, TailoringsQuoteData, TailoringsQuoteErrors, TailoringsQuoteResponses, TailoringsRetryData, TailoringsRetryErrors, TailoringsRetryResponses, TailoringsUndoData, TailoringsUndoErrors, TailoringsUndoResponses, TasksCreateData, TasksCreateErrors, TasksCreateResponses, TasksDeleteData, TasksDeleteErrors, TasksDeleteResponses, TasksGetData, TasksGetErrors, TasksGetResponses, TasksListData, TasksListErrors, TasksListResponses, TasksUpdateData, TasksUpdateErrors, TasksUpdateResponses, ViewsCreateData, ViewsCreateErrors, ViewsCreateResponses, ViewsDeleteData, ViewsDeleteErrors, ViewsDeleteResponses, ViewsGetData, ViewsGetErrors, ViewsGetResponses, ViewsListData, ViewsListErrors, ViewsListResponses, ViewsUpdateData, ViewsUpdateErrors, ViewsUpdateResponses, WebhooksCreateData, WebhooksCreateErrors, WebhooksCreateResponses, WebhooksDeleteData, WebhooksDeleteErrors, WebhooksDeleteResponses, WebhooksDeliveriesData, WebhooksDeliveriesErrors, WebhooksDeliveriesResponses, WebhooksGetData, WebhooksGetErrors, WebhooksGetResponses, WebhooksListData, WebhooksListErrors, WebhooksListResponses, WebhooksReplayData, WebhooksReplayErrors, WebhooksReplayResponses, WebhooksRotateData, WebhooksRotateErrors, WebhooksRotateResponses, WebhooksTestData, WebhooksTestErrors, WebhooksTestResponses, WebhooksUpdateData, WebhooksUpdateErrors, WebhooksUpdateResponses } from './types.gen.ts';

export type Options<TData extends TDataShape = TDataShape, ThrowOnError extends boolean = boolean, TResponse = unknown> = Options2<TData, ThrowOnError, TResponse> & {
    /**
     * You can provide a client instance returned by `createClient()` instead of
     * individual options. This might be also useful if you want to implement a
     * custom client.
     */
    client?: Client;
    /**
     * You can pass arbitrary values through the `meta` object. This can be
     * used to access values that aren't defined as part of the SDK function.
     */
    meta?: keyof ClientMeta extends never ? Record<string, unknown> : ClientMeta;
};

/**
 * Tell whether the API answers
 */
export const systemHealth = <ThrowOnError extends boolean = true>(options?: Options<SystemHealthData, ThrowOnError>): RequestResult<SystemHealthResponses, SystemHealthErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<SystemHealthResponses, SystemHealthErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/health',
    ...options
});

/**
 * Read this API's OpenAPI 3.1 document
 */
export const systemOpenapi = <ThrowOnError extends boolean = true>(options?: Options<SystemOpenapiData, ThrowOnError>): RequestResult<SystemOpenapiResponses, SystemOpenapiErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<SystemOpenapiResponses, SystemOpenapiErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/openapi.json',
    ...options
});

/**
 * Read this API's documentation as a page
 */
export const systemDocs = <ThrowOnError extends boolean = true>(options?: Options<SystemDocsData, ThrowOnError>): RequestResult<SystemDocsResponses, SystemDocsErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<SystemDocsResponses, SystemDocsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/docs',
    ...options
});

/**
 * Load the script of the documentation page
 *
 * Served from the same origin, so that the page makes no third-party request.
 */
export const systemDocsScript = <ThrowOnError extends boolean = true>(options?: Options<SystemDocsScriptData, ThrowOnError>): RequestResult<SystemDocsScriptResponses, SystemDocsScriptErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<SystemDocsScriptResponses, SystemDocsScriptErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/docs/scalar.js',
    ...options
});

/**
 * Tell who is calling and what they may do
 */
export const accountMe = <ThrowOnError extends boolean = true>(options?: Options<AccountMeData, ThrowOnError>): RequestResult<AccountMeResponses, AccountMeErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<AccountMeResponses, AccountMeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/me',
    ...options
});

/**
 * Tell what was spent today and this month, the limits, and what is left
 */
export const accountUsage = <ThrowOnError extends boolean = true>(options?: Options<AccountUsageData, ThrowOnError>): RequestResult<AccountUsageResponses, AccountUsageErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<AccountUsageResponses, AccountUsageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/usage',
    ...options
});

/**
 * List API keys, newest first
 */
export const apiKeysList = <ThrowOnError extends boolean = true>(options?: Options<ApiKeysListData, ThrowOnError>): RequestResult<ApiKeysListResponses, ApiKeysListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<ApiKeysListResponses, ApiKeysListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/api-keys',
    ...options
});

/**
 * Make an API key; its secret is shown only now
 *
 * Only a hash of the secret is stored. A repeated key answers the same API key with a new secret, and the earlier one stops working; once the API key has been used or revoked, already_exists.
 */
export const apiKeysCreate = <ThrowOnError extends boolean = true>(options: Options<ApiKeysCreateData, ThrowOnError>): RequestResult<ApiKeysCreateResponses, ApiKeysCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ApiKeysCreateResponses, ApiKeysCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/api-keys',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Revoke an API key; it stops working within 60 seconds
 */
export const apiKeysRevoke = <ThrowOnError extends boolean = true>(options: Options<ApiKeysRevokeData, ThrowOnError>): RequestResult<ApiKeysRevokeResponses, ApiKeysRevokeErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<ApiKeysRevokeResponses, ApiKeysRevokeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/api-keys/{id}',
    ...options
});

/**
 * Give an API key another name
 */
export const apiKeysRename = <ThrowOnError extends boolean = true>(options: Options<ApiKeysRenameData, ThrowOnError>): RequestResult<ApiKeysRenameResponses, ApiKeysRenameErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<ApiKeysRenameResponses, ApiKeysRenameErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/api-keys/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what touched the account, newest first
 *
 * Keys, sign-ins of programs, exports, deletions, shares, webhooks and addresses. Nothing changes or removes an entry but the deletion of the account.
 */
export const accountAudit = <ThrowOnError extends boolean = true>(options?: Options<AccountAuditData, ThrowOnError>): RequestResult<AccountAuditResponses, AccountAuditErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<AccountAuditResponses, AccountAuditErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/audit',
    ...options
});

/**
 * List exports of the account, newest first
 */
export const accountExportsList = <ThrowOnError extends boolean = true>(options?: Options<AccountExportsListData, ThrowOnError>): RequestResult<AccountExportsListResponses, AccountExportsListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<AccountExportsListResponses, AccountExportsListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/exports',
    ...options
});

/**
 * Have everything of the account put into a ZIP file
 *
 * Rows as JSON, one file a kind, and every uploaded file as it came. No secrets. The file is kept for seven days. While one is being made, asking again answers that one.
 */
export const accountExportsCreate = <ThrowOnError extends boolean = true>(options?: Options<AccountExportsCreateData, ThrowOnError>): RequestResult<AccountExportsCreateResponses, AccountExportsCreateErrors, ThrowOnError, 'data'> => (options?.client ?? client).post<AccountExportsCreateResponses, AccountExportsCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/exports',
    ...options
});

/**
 * Read how an export stands, and get the link when it is ready
 */
export const accountExportsGet = <ThrowOnError extends boolean = true>(options: Options<AccountExportsGetData, ThrowOnError>): RequestResult<AccountExportsGetResponses, AccountExportsGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<AccountExportsGetResponses, AccountExportsGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/exports/{id}',
    ...options
});

/**
 * Undo the request to erase the account
 */
export const accountDeletionCancel = <ThrowOnError extends boolean = true>(options?: Options<AccountDeletionCancelData, ThrowOnError>): RequestResult<AccountDeletionCancelResponses, AccountDeletionCancelErrors, ThrowOnError, 'data'> => (options?.client ?? client).delete<AccountDeletionCancelResponses, AccountDeletionCancelErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/deletion',
    ...options
});

/**
 * Read whether and when the account is to be erased
 */
export const accountDeletionGet = <ThrowOnError extends boolean = true>(options?: Options<AccountDeletionGetData, ThrowOnError>): RequestResult<AccountDeletionGetResponses, AccountDeletionGetErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<AccountDeletionGetResponses, AccountDeletionGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/deletion',
    ...options
});

/**
 * Have the account and everything in it erased in seven days
 *
 * Until then it works as before, and this can be undone. Once erased, copies are left in the history of the database alone, for seven days more. `receipt` is a path that answers what was erased, shown only now: it needs no sign-in. The sign-in goes last, where a person asked for this while signed in; asked for by an API key alone it stays, and whoever uses it again begins with nothing.
 */
export const accountDeletionRequest = <ThrowOnError extends boolean = true>(options?: Options<AccountDeletionRequestData, ThrowOnError>): RequestResult<AccountDeletionRequestResponses, AccountDeletionRequestErrors, ThrowOnError, 'data'> => (options?.client ?? client).post<AccountDeletionRequestResponses, AccountDeletionRequestErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/deletion',
    ...options
});

/**
 * Read what of an account was erased, and when
 */
export const accountDeletionReceipt = <ThrowOnError extends boolean = true>(options: Options<AccountDeletionReceiptData, ThrowOnError>): RequestResult<AccountDeletionReceiptResponses, AccountDeletionReceiptErrors, ThrowOnError, 'data'> => (options.client ?? client).get<AccountDeletionReceiptResponses, AccountDeletionReceiptErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/account/receipts/{token}',
    ...options
});

/**
 * Read how the account wants to be reached
 */
export const preferencesGet = <ThrowOnError extends boolean = true>(options?: Options<PreferencesGetData, ThrowOnError>): RequestResult<PreferencesGetResponses, PreferencesGetErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<PreferencesGetResponses, PreferencesGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/preferences',
    ...options
});

/**
 * Change zone, language, quiet hours, or which mail is sent
 *
 * Reminders whose time follows the zone or the quiet hours are moved. The address of mail has an endpoint of its own, because its owner must confirm it.
 */
export const preferencesUpdate = <ThrowOnError extends boolean = true>(options: Options<PreferencesUpdateData, ThrowOnError>): RequestResult<PreferencesUpdateResponses, PreferencesUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<PreferencesUpdateResponses, PreferencesUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/preferences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Forget the address of mail, confirmed or not
 */
export const emailRemove = <ThrowOnError extends boolean = true>(options?: Options<EmailRemoveData, ThrowOnError>): RequestResult<EmailRemoveResponses, EmailRemoveErrors, ThrowOnError, 'data'> => (options?.client ?? client).delete<EmailRemoveResponses, EmailRemoveErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/email',
    ...options
});

/**
 * Ask for mail to go to an address; a mail there asks its owner to confirm
 *
 * The link in that mail holds for a day. Until it is followed, an earlier address stays in use.
 */
export const emailSet = <ThrowOnError extends boolean = true>(options: Options<EmailSetData, ThrowOnError>): RequestResult<EmailSetResponses, EmailSetErrors, ThrowOnError, 'data'> => (options.client ?? client).put<EmailSetResponses, EmailSetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/account/email',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * The page that asks whether to confirm an address; opening it confirms nothing
 */
export const mailConfirmPage = <ThrowOnError extends boolean = true>(options: Options<MailConfirmPageData, ThrowOnError>): RequestResult<MailConfirmPageResponses, MailConfirmPageErrors, ThrowOnError, 'data'> => (options.client ?? client).get<MailConfirmPageResponses, MailConfirmPageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/mail/confirm/{token}',
    ...options
});

/**
 * Confirm the address that the mail with this link went to
 */
export const mailConfirm = <ThrowOnError extends boolean = true>(options: Options<MailConfirmData, ThrowOnError>): RequestResult<MailConfirmResponses, MailConfirmErrors, ThrowOnError, 'data'> => (options.client ?? client).post<MailConfirmResponses, MailConfirmErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/mail/confirm/{token}',
    ...options
});

/**
 * The page that asks whether to unsubscribe; opening it changes nothing
 */
export const mailUnsubscribePage = <ThrowOnError extends boolean = true>(options: Options<MailUnsubscribePageData, ThrowOnError>): RequestResult<MailUnsubscribePageResponses, MailUnsubscribePageErrors, ThrowOnError, 'data'> => (options.client ?? client).get<MailUnsubscribePageResponses, MailUnsubscribePageErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/mail/unsubscribe/{token}',
    ...options
});

/**
 * Unsubscribe from all mail with one click (RFC 8058)
 *
 * Takes whatever body a mail program posts. Twice is once. Turned on again in the preferences.
 */
export const mailUnsubscribe = <ThrowOnError extends boolean = true>(options: Options<MailUnsubscribeData, ThrowOnError>): RequestResult<MailUnsubscribeResponses, MailUnsubscribeErrors, ThrowOnError, 'data'> => (options.client ?? client).post<MailUnsubscribeResponses, MailUnsubscribeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/mail/unsubscribe/{token}',
    ...options
});

/**
 * List resumes, newest first
 */
export const resumesList = <ThrowOnError extends boolean = true>(options?: Options<ResumesListData, ThrowOnError>): RequestResult<ResumesListResponses, ResumesListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<ResumesListResponses, ResumesListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes',
    ...options
});

/**
 * Create a resume and get a form to upload its file
 */
export const resumesCreate = <ThrowOnError extends boolean = true>(options: Options<ResumesCreateData, ThrowOnError>): RequestResult<ResumesCreateResponses, ResumesCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ResumesCreateResponses, ResumesCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Renew the upload form of a resume that has no file yet
 */
export const resumesUpload = <ThrowOnError extends boolean = true>(options: Options<ResumesUploadData, ThrowOnError>): RequestResult<ResumesUploadResponses, ResumesUploadErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ResumesUploadResponses, ResumesUploadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}/upload',
    ...options
});

/**
 * Delete a resume, its file, its versions and its tailorings
 */
export const resumesDelete = <ThrowOnError extends boolean = true>(options: Options<ResumesDeleteData, ThrowOnError>): RequestResult<ResumesDeleteResponses, ResumesDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<ResumesDeleteResponses, ResumesDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}',
    ...options
});

/**
 * Read a resume's state
 */
export const resumesGet = <ThrowOnError extends boolean = true>(options: Options<ResumesGetData, ThrowOnError>): RequestResult<ResumesGetResponses, ResumesGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ResumesGetResponses, ResumesGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}',
    ...options
});

/**
 * Rename a resume
 */
export const resumesUpdate = <ThrowOnError extends boolean = true>(options: Options<ResumesUpdateData, ThrowOnError>): RequestResult<ResumesUpdateResponses, ResumesUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<ResumesUpdateResponses, ResumesUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the versions of a resume, newest first
 */
export const resumesVersions = <ThrowOnError extends boolean = true>(options: Options<ResumesVersionsData, ThrowOnError>): RequestResult<ResumesVersionsResponses, ResumesVersionsErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ResumesVersionsResponses, ResumesVersionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}/versions',
    ...options
});

/**
 * Read one version: the document, its source spans and its confidences
 */
export const resumesVersion = <ThrowOnError extends boolean = true>(options: Options<ResumesVersionData, ThrowOnError>): RequestResult<ResumesVersionResponses, ResumesVersionErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ResumesVersionResponses, ResumesVersionErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}/versions/{version}',
    ...options
});

/**
 * Put right what was misread of a resume
 *
 * Makes a new version of the current one with all the corrections, in their order, or none of them. Values are named by their address in the document. What the file itself says at that place is proved by it; all else is the person's own statement, marked in `ownWords`, and tailoring rests on it only where `isEvidence` declares it true.
 */
export const resumesCorrect = <ThrowOnError extends boolean = true>(options: Options<ResumesCorrectData, ThrowOnError>): RequestResult<ResumesCorrectResponses, ResumesCorrectErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<ResumesCorrectResponses, ResumesCorrectErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}/document',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make an earlier version the newest once more
 *
 * Makes a new version with the same content: nothing of what came in between is lost.
 */
export const resumesRestore = <ThrowOnError extends boolean = true>(options: Options<ResumesRestoreData, ThrowOnError>): RequestResult<ResumesRestoreResponses, ResumesRestoreErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ResumesRestoreResponses, ResumesRestoreErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}/versions/{version}/restore',
    ...options
});

/**
 * Get a resume version as a file
 */
export const resumesExport = <ThrowOnError extends boolean = true>(options: Options<ResumesExportData, ThrowOnError>): RequestResult<ResumesExportResponses, ResumesExportErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ResumesExportResponses, ResumesExportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}/export',
    ...options
});

/**
 * Get the uploaded file back, as it was
 *
 * A link to the very version that was read, as a download.
 */
export const resumesOriginal = <ThrowOnError extends boolean = true>(options: Options<ResumesOriginalData, ThrowOnError>): RequestResult<ResumesOriginalResponses, ResumesOriginalErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ResumesOriginalResponses, ResumesOriginalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/resumes/{id}/original',
    ...options
});

/**
 * List jobs
 */
export const jobsList = <ThrowOnError extends boolean = true>(options?: Options<JobsListData, ThrowOnError>): RequestResult<JobsListResponses, JobsListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<JobsListResponses, JobsListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs',
    ...options
});

/**
 * Keep a job from the text of its posting
 */
export const jobsCreate = <ThrowOnError extends boolean = true>(options: Options<JobsCreateData, ThrowOnError>): RequestResult<JobsCreateResponses, JobsCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<JobsCreateResponses, JobsCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Keep a job from the address of its posting
 *
 * Reads the page once, within seconds, and keeps it as it was. Sites that need a sign-in or a browser are named as such: paste the text then.
 */
export const jobsImport = <ThrowOnError extends boolean = true>(options: Options<JobsImportData, ThrowOnError>): RequestResult<JobsImportResponses, JobsImportErrors, ThrowOnError, 'data'> => (options.client ?? client).post<JobsImportResponses, JobsImportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs/import',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a job and its tailorings
 *
 * A job that an application follows stays until the application is deleted.
 */
export const jobsDelete = <ThrowOnError extends boolean = true>(options: Options<JobsDeleteData, ThrowOnError>): RequestResult<JobsDeleteResponses, JobsDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<JobsDeleteResponses, JobsDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs/{id}',
    ...options
});

/**
 * Read a job and what it asks for
 */
export const jobsGet = <ThrowOnError extends boolean = true>(options: Options<JobsGetData, ThrowOnError>): RequestResult<JobsGetResponses, JobsGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<JobsGetResponses, JobsGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs/{id}',
    ...options
});

/**
 * Correct a job
 */
export const jobsUpdate = <ThrowOnError extends boolean = true>(options: Options<JobsUpdateData, ThrowOnError>): RequestResult<JobsUpdateResponses, JobsUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<JobsUpdateResponses, JobsUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Score a resume against a job, with the proof of each part
 */
export const jobsMatch = <ThrowOnError extends boolean = true>(options: Options<JobsMatchData, ThrowOnError>): RequestResult<JobsMatchResponses, JobsMatchErrors, ThrowOnError, 'data'> => (options.client ?? client).get<JobsMatchResponses, JobsMatchErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs/{id}/match',
    ...options
});

/**
 * Look at the posting again: open, changed or closed
 *
 * The job keeps its text; `posting` and `checkedAt` say what was found.
 */
export const jobsCheck = <ThrowOnError extends boolean = true>(options: Options<JobsCheckData, ThrowOnError>): RequestResult<JobsCheckResponses, JobsCheckErrors, ThrowOnError, 'data'> => (options.client ?? client).post<JobsCheckResponses, JobsCheckErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs/{id}/check',
    ...options
});

/**
 * List what was found of a posting since it was kept, newest first
 *
 * Postings are looked at every few days while the job is kept and no application of it has come to an end; what is new is kept with the page that says so.
 */
export const jobsChecks = <ThrowOnError extends boolean = true>(options: Options<JobsChecksData, ThrowOnError>): RequestResult<JobsChecksResponses, JobsChecksErrors, ThrowOnError, 'data'> => (options.client ?? client).get<JobsChecksResponses, JobsChecksErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs/{id}/checks',
    ...options
});

/**
 * Read the page that a job was imported from, or that a check found, as it was
 */
export const jobsOriginal = <ThrowOnError extends boolean = true>(options: Options<JobsOriginalData, ThrowOnError>): RequestResult<JobsOriginalResponses, JobsOriginalErrors, ThrowOnError, 'data'> => (options.client ?? client).get<JobsOriginalResponses, JobsOriginalErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/jobs/{id}/original',
    ...options
});

/**
 * List tailorings, newest first
 */
export const tailoringsList = <ThrowOnError extends boolean = true>(options?: Options<TailoringsListData, ThrowOnError>): RequestResult<TailoringsListResponses, TailoringsListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<TailoringsListResponses, TailoringsListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings',
    ...options
});

/**
 * Tailor a resume to one job or to many
 *
 * Makes one tailoring per job, grouped by `batchId`. Each ends ready, failed with a reason, or cancelled.
 */
export const tailoringsCreate = <ThrowOnError extends boolean = true>(options: Options<TailoringsCreateData, ThrowOnError>): RequestResult<TailoringsCreateResponses, TailoringsCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<TailoringsCreateResponses, TailoringsCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Tell what tailoring would cost at most, before ordering it
 *
 * Takes the body of the order. What the account has paid for before, and a provider's cache, make it less. A model call that would go beyond a limit is not made: the rules then tailor, and the result says so.
 */
export const tailoringsQuote = <ThrowOnError extends boolean = true>(options: Options<TailoringsQuoteData, ThrowOnError>): RequestResult<TailoringsQuoteResponses, TailoringsQuoteErrors, ThrowOnError, 'data'> => (options.client ?? client).post<TailoringsQuoteResponses, TailoringsQuoteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/quote',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a tailoring: score, changes, evidence, verdicts, refusals
 *
 * With `wait`, answers as soon as the tailoring has moved on from what `If-None-Match` names (or has ended), at the latest after that many seconds.
 */
export const tailoringsGet = <ThrowOnError extends boolean = true>(options: Options<TailoringsGetData, ThrowOnError>): RequestResult<TailoringsGetResponses, TailoringsGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<TailoringsGetResponses, TailoringsGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/{id}',
    ...options
});

/**
 * Try a failed or cancelled tailoring again
 */
export const tailoringsRetry = <ThrowOnError extends boolean = true>(options: Options<TailoringsRetryData, ThrowOnError>): RequestResult<TailoringsRetryResponses, TailoringsRetryErrors, ThrowOnError, 'data'> => (options.client ?? client).post<TailoringsRetryResponses, TailoringsRetryErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/{id}/retry',
    ...options
});

/**
 * Cancel a tailoring that has not ended
 */
export const tailoringsCancel = <ThrowOnError extends boolean = true>(options: Options<TailoringsCancelData, ThrowOnError>): RequestResult<TailoringsCancelResponses, TailoringsCancelErrors, ThrowOnError, 'data'> => (options.client ?? client).post<TailoringsCancelResponses, TailoringsCancelErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/{id}/cancel',
    ...options
});

/**
 * Accept, reject or edit one change
 *
 * The score follows at once. A change left pending counts as accepted when the tailoring is accepted. An edit (`edited` with `text`) stands as you write it, marked as yours; what your document says to it is in `edit.verdict`. Words that the document does not prove count as named, not as shown, and no later tailoring rests on them unless you say with `isEvidence` that they are true of you.
 */
export const tailoringsDecide = <ThrowOnError extends boolean = true>(options: Options<TailoringsDecideData, ThrowOnError>): RequestResult<TailoringsDecideResponses, TailoringsDecideErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<TailoringsDecideResponses, TailoringsDecideErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/{id}/changes/{changeId}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what was decided on a tailoring, newest first
 */
export const tailoringsDecisions = <ThrowOnError extends boolean = true>(options: Options<TailoringsDecisionsData, ThrowOnError>): RequestResult<TailoringsDecisionsResponses, TailoringsDecisionsErrors, ThrowOnError, 'data'> => (options.client ?? client).get<TailoringsDecisionsResponses, TailoringsDecisionsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/{id}/decisions',
    ...options
});

/**
 * Decide on many changes at once
 *
 * Without `changeIds`, `accepted` and `rejected` decide every change that is still pending, and `pending` reopens all. It is one step: undo takes all of it back.
 */
export const tailoringsDecideMany = <ThrowOnError extends boolean = true>(options: Options<TailoringsDecideManyData, ThrowOnError>): RequestResult<TailoringsDecideManyResponses, TailoringsDecideManyErrors, ThrowOnError, 'data'> => (options.client ?? client).post<TailoringsDecideManyResponses, TailoringsDecideManyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/{id}/decisions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take the last decision back
 *
 * Again and again, back to the beginning. Send `If-Match`, so that a repeated request takes back one step and not two.
 */
export const tailoringsUndo = <ThrowOnError extends boolean = true>(options: Options<TailoringsUndoData, ThrowOnError>): RequestResult<TailoringsUndoResponses, TailoringsUndoErrors, ThrowOnError, 'data'> => (options.client ?? client).post<TailoringsUndoResponses, TailoringsUndoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/{id}/undo',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Make a new resume version of the changes that were not rejected
 */
export const tailoringsAccept = <ThrowOnError extends boolean = true>(options: Options<TailoringsAcceptData, ThrowOnError>): RequestResult<TailoringsAcceptResponses, TailoringsAcceptErrors, ThrowOnError, 'data'> => (options.client ?? client).post<TailoringsAcceptResponses, TailoringsAcceptErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/{id}/accept',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get the tailored resume, as decided so far, or a letter of the tailoring, as a file
 *
 * A letter has no JSON Resume: `format=json` goes with `kind=resume` alone.
 */
export const tailoringsExport = <ThrowOnError extends boolean = true>(options: Options<TailoringsExportData, ThrowOnError>): RequestResult<TailoringsExportResponses, TailoringsExportErrors, ThrowOnError, 'data'> => (options.client ?? client).get<TailoringsExportResponses, TailoringsExportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tailorings/{id}/export',
    ...options
});

/**
 * List applications
 */
export const applicationsList = <ThrowOnError extends boolean = true>(options?: Options<ApplicationsListData, ThrowOnError>): RequestResult<ApplicationsListResponses, ApplicationsListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<ApplicationsListResponses, ApplicationsListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications',
    ...options
});

/**
 * Follow a job
 */
export const applicationsCreate = <ThrowOnError extends boolean = true>(options: Options<ApplicationsCreateData, ThrowOnError>): RequestResult<ApplicationsCreateResponses, ApplicationsCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ApplicationsCreateResponses, ApplicationsCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete an application and its events
 */
export const applicationsDelete = <ThrowOnError extends boolean = true>(options: Options<ApplicationsDeleteData, ThrowOnError>): RequestResult<ApplicationsDeleteResponses, ApplicationsDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<ApplicationsDeleteResponses, ApplicationsDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}',
    ...options
});

/**
 * Read an application
 */
export const applicationsGet = <ThrowOnError extends boolean = true>(options: Options<ApplicationsGetData, ThrowOnError>): RequestResult<ApplicationsGetResponses, ApplicationsGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ApplicationsGetResponses, ApplicationsGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}',
    ...options
});

/**
 * Move an application, say what was sent, or archive it
 *
 * A change of status is recorded as an event; any status can follow any other.
 */
export const applicationsUpdate = <ThrowOnError extends boolean = true>(options: Options<ApplicationsUpdateData, ThrowOnError>): RequestResult<ApplicationsUpdateResponses, ApplicationsUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<ApplicationsUpdateResponses, ApplicationsUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List what happened to an application, newest first
 */
export const applicationsEvents = <ThrowOnError extends boolean = true>(options: Options<ApplicationsEventsData, ThrowOnError>): RequestResult<ApplicationsEventsResponses, ApplicationsEventsErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ApplicationsEventsResponses, ApplicationsEventsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}/events',
    ...options
});

/**
 * Correct an event by a further one
 */
export const applicationsCorrect = <ThrowOnError extends boolean = true>(options: Options<ApplicationsCorrectData, ThrowOnError>): RequestResult<ApplicationsCorrectResponses, ApplicationsCorrectErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ApplicationsCorrectResponses, ApplicationsCorrectErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}/events',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Move, tag or archive many applications at once
 *
 * All of them or none. Each change of status is recorded as an event; what is so already stays as it is.
 */
export const applicationsMove = <ThrowOnError extends boolean = true>(options: Options<ApplicationsMoveData, ThrowOnError>): RequestResult<ApplicationsMoveResponses, ApplicationsMoveErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ApplicationsMoveResponses, ApplicationsMoveErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/move',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List contacts, newest first
 */
export const contactsList = <ThrowOnError extends boolean = true>(options?: Options<ContactsListData, ThrowOnError>): RequestResult<ContactsListResponses, ContactsListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<ContactsListResponses, ContactsListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/contacts',
    ...options
});

/**
 * Keep a contact
 */
export const contactsCreate = <ThrowOnError extends boolean = true>(options: Options<ContactsCreateData, ThrowOnError>): RequestResult<ContactsCreateResponses, ContactsCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ContactsCreateResponses, ContactsCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/contacts',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a contact
 */
export const contactsDelete = <ThrowOnError extends boolean = true>(options: Options<ContactsDeleteData, ThrowOnError>): RequestResult<ContactsDeleteResponses, ContactsDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<ContactsDeleteResponses, ContactsDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/contacts/{id}',
    ...options
});

/**
 * Read a contact
 */
export const contactsGet = <ThrowOnError extends boolean = true>(options: Options<ContactsGetData, ThrowOnError>): RequestResult<ContactsGetResponses, ContactsGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ContactsGetResponses, ContactsGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/contacts/{id}',
    ...options
});

/**
 * Change a contact, or the applications it belongs to
 */
export const contactsUpdate = <ThrowOnError extends boolean = true>(options: Options<ContactsUpdateData, ThrowOnError>): RequestResult<ContactsUpdateResponses, ContactsUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<ContactsUpdateResponses, ContactsUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/contacts/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the interviews of an application, last put down first
 */
export const interviewsList = <ThrowOnError extends boolean = true>(options: Options<InterviewsListData, ThrowOnError>): RequestResult<InterviewsListResponses, InterviewsListErrors, ThrowOnError, 'data'> => (options.client ?? client).get<InterviewsListResponses, InterviewsListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}/interviews',
    ...options
});

/**
 * Put down an interview
 *
 * With `remindMinutesBefore` a reminder of it is scheduled along: both or neither. `/v1/reminders?interviewId=` lists it.
 */
export const interviewsCreate = <ThrowOnError extends boolean = true>(options: Options<InterviewsCreateData, ThrowOnError>): RequestResult<InterviewsCreateResponses, InterviewsCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<InterviewsCreateResponses, InterviewsCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}/interviews',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete an interview; one that was called off is better marked as cancelled
 */
export const interviewsDelete = <ThrowOnError extends boolean = true>(options: Options<InterviewsDeleteData, ThrowOnError>): RequestResult<InterviewsDeleteResponses, InterviewsDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<InterviewsDeleteResponses, InterviewsDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/interviews/{id}',
    ...options
});

/**
 * Read an interview
 */
export const interviewsGet = <ThrowOnError extends boolean = true>(options: Options<InterviewsGetData, ThrowOnError>): RequestResult<InterviewsGetResponses, InterviewsGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<InterviewsGetResponses, InterviewsGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/interviews/{id}',
    ...options
});

/**
 * Move an interview, or say how it went
 */
export const interviewsUpdate = <ThrowOnError extends boolean = true>(options: Options<InterviewsUpdateData, ThrowOnError>): RequestResult<InterviewsUpdateResponses, InterviewsUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<InterviewsUpdateResponses, InterviewsUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/interviews/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the notes on an application, newest first
 */
export const notesList = <ThrowOnError extends boolean = true>(options: Options<NotesListData, ThrowOnError>): RequestResult<NotesListResponses, NotesListErrors, ThrowOnError, 'data'> => (options.client ?? client).get<NotesListResponses, NotesListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}/notes',
    ...options
});

/**
 * Write a note on an application, in Markdown
 */
export const notesCreate = <ThrowOnError extends boolean = true>(options: Options<NotesCreateData, ThrowOnError>): RequestResult<NotesCreateResponses, NotesCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<NotesCreateResponses, NotesCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}/notes',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a note
 */
export const notesDelete = <ThrowOnError extends boolean = true>(options: Options<NotesDeleteData, ThrowOnError>): RequestResult<NotesDeleteResponses, NotesDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<NotesDeleteResponses, NotesDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/notes/{id}',
    ...options
});

/**
 * Read a note
 */
export const notesGet = <ThrowOnError extends boolean = true>(options: Options<NotesGetData, ThrowOnError>): RequestResult<NotesGetResponses, NotesGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<NotesGetResponses, NotesGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/notes/{id}',
    ...options
});

/**
 * Rewrite a note
 */
export const notesUpdate = <ThrowOnError extends boolean = true>(options: Options<NotesUpdateData, ThrowOnError>): RequestResult<NotesUpdateResponses, NotesUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<NotesUpdateResponses, NotesUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/notes/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List tasks, newest first
 */
export const tasksList = <ThrowOnError extends boolean = true>(options?: Options<TasksListData, ThrowOnError>): RequestResult<TasksListResponses, TasksListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<TasksListResponses, TasksListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tasks',
    ...options
});

/**
 * Put down a task
 *
 * With `remindMinutesBefore` a reminder of it is scheduled along: both or neither. `/v1/reminders?taskId=` lists it.
 */
export const tasksCreate = <ThrowOnError extends boolean = true>(options: Options<TasksCreateData, ThrowOnError>): RequestResult<TasksCreateResponses, TasksCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<TasksCreateResponses, TasksCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tasks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a task
 */
export const tasksDelete = <ThrowOnError extends boolean = true>(options: Options<TasksDeleteData, ThrowOnError>): RequestResult<TasksDeleteResponses, TasksDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<TasksDeleteResponses, TasksDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tasks/{id}',
    ...options
});

/**
 * Read a task
 */
export const tasksGet = <ThrowOnError extends boolean = true>(options: Options<TasksGetData, ThrowOnError>): RequestResult<TasksGetResponses, TasksGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<TasksGetResponses, TasksGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tasks/{id}',
    ...options
});

/**
 * Change a task, or say that it is done
 */
export const tasksUpdate = <ThrowOnError extends boolean = true>(options: Options<TasksUpdateData, ThrowOnError>): RequestResult<TasksUpdateResponses, TasksUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<TasksUpdateResponses, TasksUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/tasks/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the files of an application, newest first
 */
export const attachmentsList = <ThrowOnError extends boolean = true>(options: Options<AttachmentsListData, ThrowOnError>): RequestResult<AttachmentsListResponses, AttachmentsListErrors, ThrowOnError, 'data'> => (options.client ?? client).get<AttachmentsListResponses, AttachmentsListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}/attachments',
    ...options
});

/**
 * Attach a file to an application, and get a form to upload it
 *
 * The name must end as files of the type do. The file is scanned once it has come.
 */
export const attachmentsCreate = <ThrowOnError extends boolean = true>(options: Options<AttachmentsCreateData, ThrowOnError>): RequestResult<AttachmentsCreateResponses, AttachmentsCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<AttachmentsCreateResponses, AttachmentsCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/{id}/attachments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Renew the upload form of an attachment that has no file yet
 */
export const attachmentsUpload = <ThrowOnError extends boolean = true>(options: Options<AttachmentsUploadData, ThrowOnError>): RequestResult<AttachmentsUploadResponses, AttachmentsUploadErrors, ThrowOnError, 'data'> => (options.client ?? client).post<AttachmentsUploadResponses, AttachmentsUploadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/attachments/{id}/upload',
    ...options
});

/**
 * Delete an attachment with its file
 */
export const attachmentsDelete = <ThrowOnError extends boolean = true>(options: Options<AttachmentsDeleteData, ThrowOnError>): RequestResult<AttachmentsDeleteResponses, AttachmentsDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<AttachmentsDeleteResponses, AttachmentsDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/attachments/{id}',
    ...options
});

/**
 * Read how far an attachment is
 */
export const attachmentsGet = <ThrowOnError extends boolean = true>(options: Options<AttachmentsGetData, ThrowOnError>): RequestResult<AttachmentsGetResponses, AttachmentsGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<AttachmentsGetResponses, AttachmentsGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/attachments/{id}',
    ...options
});

/**
 * Say what an attachment is, and whether it was sent
 */
export const attachmentsUpdate = <ThrowOnError extends boolean = true>(options: Options<AttachmentsUpdateData, ThrowOnError>): RequestResult<AttachmentsUpdateResponses, AttachmentsUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<AttachmentsUpdateResponses, AttachmentsUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/attachments/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Get a link that downloads the file
 *
 * The link saves the file as it was scanned; no browser shows it in place.
 */
export const attachmentsDownload = <ThrowOnError extends boolean = true>(options: Options<AttachmentsDownloadData, ThrowOnError>): RequestResult<AttachmentsDownloadResponses, AttachmentsDownloadErrors, ThrowOnError, 'data'> => (options.client ?? client).get<AttachmentsDownloadResponses, AttachmentsDownloadErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/attachments/{id}/download',
    ...options
});

/**
 * List imports, newest first
 */
export const importsList = <ThrowOnError extends boolean = true>(options?: Options<ImportsListData, ThrowOnError>): RequestResult<ImportsListResponses, ImportsListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<ImportsListResponses, ImportsListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/imports',
    ...options
});

/**
 * Begin an import, and get a form to upload its CSV file
 *
 * The file is kept for a day at most, and goes when it has been imported.
 */
export const importsCreate = <ThrowOnError extends boolean = true>(options: Options<ImportsCreateData, ThrowOnError>): RequestResult<ImportsCreateResponses, ImportsCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ImportsCreateResponses, ImportsCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/imports',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read what an import has brought in
 */
export const importsGet = <ThrowOnError extends boolean = true>(options: Options<ImportsGetData, ThrowOnError>): RequestResult<ImportsGetResponses, ImportsGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ImportsGetResponses, ImportsGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/imports/{id}',
    ...options
});

/**
 * See what a file would bring in, and how its columns are read
 *
 * Changes nothing. Knows this product's own export, those of Huntr, Teal and Simplify, and plain spreadsheets; say otherwise where it is wrong.
 */
export const importsPreview = <ThrowOnError extends boolean = true>(options: Options<ImportsPreviewData, ThrowOnError>): RequestResult<ImportsPreviewResponses, ImportsPreviewErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ImportsPreviewResponses, ImportsPreviewErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/imports/{id}/preview',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Bring the rows in, all that can be read, at once
 *
 * Rows that can't be read are named and left out; the others come in together or not at all.
 */
export const importsApply = <ThrowOnError extends boolean = true>(options: Options<ImportsApplyData, ThrowOnError>): RequestResult<ImportsApplyResponses, ImportsApplyErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ImportsApplyResponses, ImportsApplyErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/imports/{id}/apply',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Take out what an import has brought in
 *
 * What was changed since, or has something attached to it, stays. Undoing twice is undoing once.
 */
export const importsUndo = <ThrowOnError extends boolean = true>(options: Options<ImportsUndoData, ThrowOnError>): RequestResult<ImportsUndoResponses, ImportsUndoErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ImportsUndoResponses, ImportsUndoErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/imports/{id}/undo',
    ...options
});

/**
 * List what is or was shared, newest first
 */
export const sharesList = <ThrowOnError extends boolean = true>(options?: Options<SharesListData, ThrowOnError>): RequestResult<SharesListResponses, SharesListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<SharesListResponses, SharesListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/shares',
    ...options
});

/**
 * Make an address by which somebody may review a resume or a tailoring
 *
 * Name either a resume, with or without a version, or a tailoring.
 */
export const sharesCreate = <ThrowOnError extends boolean = true>(options: Options<SharesCreateData, ThrowOnError>): RequestResult<SharesCreateResponses, SharesCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<SharesCreateResponses, SharesCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/shares',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Stop an address from working; its comments stay
 */
export const sharesRevoke = <ThrowOnError extends boolean = true>(options: Options<SharesRevokeData, ThrowOnError>): RequestResult<SharesRevokeResponses, SharesRevokeErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<SharesRevokeResponses, SharesRevokeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/shares/{id}',
    ...options
});

/**
 * List what reviewers have written, newest first
 */
export const sharesComments = <ThrowOnError extends boolean = true>(options: Options<SharesCommentsData, ThrowOnError>): RequestResult<SharesCommentsResponses, SharesCommentsErrors, ThrowOnError, 'data'> => (options.client ?? client).get<SharesCommentsResponses, SharesCommentsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/shares/{id}/comments',
    ...options
});

/**
 * Delete a comment
 */
export const commentsDelete = <ThrowOnError extends boolean = true>(options: Options<CommentsDeleteData, ThrowOnError>): RequestResult<CommentsDeleteResponses, CommentsDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<CommentsDeleteResponses, CommentsDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/comments/{id}',
    ...options
});

/**
 * Read what was shared by this address
 *
 * An address that was revoked, has expired or never was answers as one that does not exist.
 */
export const sharedGet = <ThrowOnError extends boolean = true>(options: Options<SharedGetData, ThrowOnError>): RequestResult<SharedGetResponses, SharedGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<SharedGetResponses, SharedGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/shared/{token}',
    ...options
});

/**
 * Comment on what was shared by this address
 */
export const sharedComment = <ThrowOnError extends boolean = true>(options: Options<SharedCommentData, ThrowOnError>): RequestResult<SharedCommentResponses, SharedCommentErrors, ThrowOnError, 'data'> => (options.client ?? client).post<SharedCommentResponses, SharedCommentErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/shared/{token}/comments',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the views that were kept, newest first
 */
export const viewsList = <ThrowOnError extends boolean = true>(options?: Options<ViewsListData, ThrowOnError>): RequestResult<ViewsListResponses, ViewsListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<ViewsListResponses, ViewsListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/views',
    ...options
});

/**
 * Keep a list's filters and order under a name
 */
export const viewsCreate = <ThrowOnError extends boolean = true>(options: Options<ViewsCreateData, ThrowOnError>): RequestResult<ViewsCreateResponses, ViewsCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<ViewsCreateResponses, ViewsCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/views',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a view; what it shows stays
 */
export const viewsDelete = <ThrowOnError extends boolean = true>(options: Options<ViewsDeleteData, ThrowOnError>): RequestResult<ViewsDeleteResponses, ViewsDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<ViewsDeleteResponses, ViewsDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/views/{id}',
    ...options
});

/**
 * Read a view
 */
export const viewsGet = <ThrowOnError extends boolean = true>(options: Options<ViewsGetData, ThrowOnError>): RequestResult<ViewsGetResponses, ViewsGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ViewsGetResponses, ViewsGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/views/{id}',
    ...options
});

/**
 * Rename a view, or change what it shows
 */
export const viewsUpdate = <ThrowOnError extends boolean = true>(options: Options<ViewsUpdateData, ThrowOnError>): RequestResult<ViewsUpdateResponses, ViewsUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<ViewsUpdateResponses, ViewsUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/views/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List reminders, newest first
 */
export const remindersList = <ThrowOnError extends boolean = true>(options?: Options<RemindersListData, ThrowOnError>): RequestResult<RemindersListResponses, RemindersListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<RemindersListResponses, RemindersListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/reminders',
    ...options
});

/**
 * Ask to be reminded by mail
 *
 * Mail goes to the confirmed address of the account, in its zone, and not within its quiet hours. What `before` and `no_answer` are about is named by `taskId` or `interviewId`, and by `applicationId`.
 */
export const remindersCreate = <ThrowOnError extends boolean = true>(options: Options<RemindersCreateData, ThrowOnError>): RequestResult<RemindersCreateResponses, RemindersCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<RemindersCreateResponses, RemindersCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/reminders',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a reminder; it is not sent
 */
export const remindersDelete = <ThrowOnError extends boolean = true>(options: Options<RemindersDeleteData, ThrowOnError>): RequestResult<RemindersDeleteResponses, RemindersDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<RemindersDeleteResponses, RemindersDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/reminders/{id}',
    ...options
});

/**
 * Read a reminder
 */
export const remindersGet = <ThrowOnError extends boolean = true>(options: Options<RemindersGetData, ThrowOnError>): RequestResult<RemindersGetResponses, RemindersGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<RemindersGetResponses, RemindersGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/reminders/{id}',
    ...options
});

/**
 * Change a reminder; another time schedules it anew, even when it was sent
 */
export const remindersUpdate = <ThrowOnError extends boolean = true>(options: Options<RemindersUpdateData, ThrowOnError>): RequestResult<RemindersUpdateResponses, RemindersUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<RemindersUpdateResponses, RemindersUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/reminders/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Search jobs, notes and contacts, best first
 *
 * Finds what holds every word, or a word that begins with it. Case and accents do not count: `developpeur` finds *Développeur*. Titles and names weigh most. An API key without `jobs:read` finds notes and contacts alone.
 */
export const searchAll = <ThrowOnError extends boolean = true>(options: Options<SearchAllData, ThrowOnError>): RequestResult<SearchAllResponses, SearchAllErrors, ThrowOnError, 'data'> => (options.client ?? client).get<SearchAllResponses, SearchAllErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/search',
    ...options
});

/**
 * See how the search goes
 *
 * Made of the events of all applications, archived ones included; a corrected event counts as its correction says.
 */
export const applicationsStats = <ThrowOnError extends boolean = true>(options?: Options<ApplicationsStatsData, ThrowOnError>): RequestResult<ApplicationsStatsResponses, ApplicationsStatsErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<ApplicationsStatsResponses, ApplicationsStatsErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/stats',
    ...options
});

/**
 * Take all applications with their jobs along, as CSV or JSON
 *
 * CSV is UTF-8 with a byte order mark, one row an application. A text that a spreadsheet would take for a formula begins with an apostrophe.
 */
export const applicationsExport = <ThrowOnError extends boolean = true>(options: Options<ApplicationsExportData, ThrowOnError>): RequestResult<ApplicationsExportResponses, ApplicationsExportErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ApplicationsExportResponses, ApplicationsExportErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/applications/export',
    ...options
});

/**
 * Prove a search: every application sent within a period, as CSV or PDF
 *
 * One row for each application that was sent on a day of the period, the first and the last included, by the clock of the zone: the day, the company, the job, how it was found, where, and what came of it. The PDF is in the language of the preferences, with a line to sign.
 */
export const reportsJobSearch = <ThrowOnError extends boolean = true>(options: Options<ReportsJobSearchData, ThrowOnError>): RequestResult<ReportsJobSearchResponses, ReportsJobSearchErrors, ThrowOnError, 'data'> => (options.client ?? client).get<ReportsJobSearchResponses, ReportsJobSearchErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/reports/job-search',
    ...options
});

/**
 * Stop the address of your calendar from working
 */
export const calendarRevoke = <ThrowOnError extends boolean = true>(options?: Options<CalendarRevokeData, ThrowOnError>): RequestResult<CalendarRevokeResponses, CalendarRevokeErrors, ThrowOnError, 'data'> => (options?.client ?? client).delete<CalendarRevokeResponses, CalendarRevokeErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/calendar',
    ...options
});

/**
 * List interviews, deadlines, tasks and reminders of a span of time, in its order
 *
 * Deadlines are those of jobs not yet applied for, and belong to the span when their day in UTC touches it.
 */
export const calendarList = <ThrowOnError extends boolean = true>(options: Options<CalendarListData, ThrowOnError>): RequestResult<CalendarListResponses, CalendarListErrors, ThrowOnError, 'data'> => (options.client ?? client).get<CalendarListResponses, CalendarListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/calendar',
    ...options
});

/**
 * Make the address of your calendar; an earlier address stops working
 */
export const calendarRenew = <ThrowOnError extends boolean = true>(options?: Options<CalendarRenewData, ThrowOnError>): RequestResult<CalendarRenewResponses, CalendarRenewErrors, ThrowOnError, 'data'> => (options?.client ?? client).put<CalendarRenewResponses, CalendarRenewErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/calendar',
    ...options
});

/**
 * Subscribe to interviews, deadlines and tasks as iCalendar
 *
 * Ids stay the same from one reading to the next, and each change raises its SEQUENCE, so that calendars follow moves and cancellations.
 */
export const calendarFeed = <ThrowOnError extends boolean = true>(options: Options<CalendarFeedData, ThrowOnError>): RequestResult<CalendarFeedResponses, CalendarFeedErrors, ThrowOnError, 'data'> => (options.client ?? client).get<CalendarFeedResponses, CalendarFeedErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    url: '/v1/calendar/{file}',
    ...options
});

/**
 * List webhooks, newest first
 */
export const webhooksList = <ThrowOnError extends boolean = true>(options?: Options<WebhooksListData, ThrowOnError>): RequestResult<WebhooksListResponses, WebhooksListErrors, ThrowOnError, 'data'> => (options?.client ?? client).get<WebhooksListResponses, WebhooksListErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/webhooks',
    ...options
});

/**
 * Have events sent to an address; answers the secret that signs them
 *
 * Deliveries are POSTs as standardwebhooks.com has them: `webhook-id`, `webhook-timestamp`, `webhook-signature`, and a body of `type`, `timestamp`, `data`. Any 2xx within ten seconds takes one; otherwise it is tried again after 5 s, 5 min, 30 min, 2 h, 5 h, 10 h and 10 h. Redirects are not followed. Addresses must be https and public.
 */
export const webhooksCreate = <ThrowOnError extends boolean = true>(options: Options<WebhooksCreateData, ThrowOnError>): RequestResult<WebhooksCreateResponses, WebhooksCreateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<WebhooksCreateResponses, WebhooksCreateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/webhooks',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Delete a webhook and its log; nothing more is sent to it
 */
export const webhooksDelete = <ThrowOnError extends boolean = true>(options: Options<WebhooksDeleteData, ThrowOnError>): RequestResult<WebhooksDeleteResponses, WebhooksDeleteErrors, ThrowOnError, 'data'> => (options.client ?? client).delete<WebhooksDeleteResponses, WebhooksDeleteErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/webhooks/{id}',
    ...options
});

/**
 * Read a webhook
 */
export const webhooksGet = <ThrowOnError extends boolean = true>(options: Options<WebhooksGetData, ThrowOnError>): RequestResult<WebhooksGetResponses, WebhooksGetErrors, ThrowOnError, 'data'> => (options.client ?? client).get<WebhooksGetResponses, WebhooksGetErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/webhooks/{id}',
    ...options
});

/**
 * Change a webhook, switch it off, or on again
 */
export const webhooksUpdate = <ThrowOnError extends boolean = true>(options: Options<WebhooksUpdateData, ThrowOnError>): RequestResult<WebhooksUpdateResponses, WebhooksUpdateErrors, ThrowOnError, 'data'> => (options.client ?? client).patch<WebhooksUpdateResponses, WebhooksUpdateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/webhooks/{id}',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Give a webhook a new secret; the present one signs as well for a day
 */
export const webhooksRotate = <ThrowOnError extends boolean = true>(options: Options<WebhooksRotateData, ThrowOnError>): RequestResult<WebhooksRotateResponses, WebhooksRotateErrors, ThrowOnError, 'data'> => (options.client ?? client).post<WebhooksRotateResponses, WebhooksRotateErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/webhooks/{id}/secret',
    ...options
});

/**
 * Send a webhook an event of type webhook.test
 */
export const webhooksTest = <ThrowOnError extends boolean = true>(options: Options<WebhooksTestData, ThrowOnError>): RequestResult<WebhooksTestResponses, WebhooksTestErrors, ThrowOnError, 'data'> => (options.client ?? client).post<WebhooksTestResponses, WebhooksTestErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/webhooks/{id}/test',
    ...options
});

/**
 * List what was sent to a webhook in the last 30 days and what it answered, newest first
 */
export const webhooksDeliveries = <ThrowOnError extends boolean = true>(options: Options<WebhooksDeliveriesData, ThrowOnError>): RequestResult<WebhooksDeliveriesResponses, WebhooksDeliveriesErrors, ThrowOnError, 'data'> => (options.client ?? client).get<WebhooksDeliveriesResponses, WebhooksDeliveriesErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/webhooks/{id}/deliveries',
    ...options
});

/**
 * Send an event once more, with the same webhook-id
 */
export const webhooksReplay = <ThrowOnError extends boolean = true>(options: Options<WebhooksReplayData, ThrowOnError>): RequestResult<WebhooksReplayResponses, WebhooksReplayErrors, ThrowOnError, 'data'> => (options.client ?? client).post<WebhooksReplayResponses, WebhooksReplayErrors, ThrowOnError, 'data'>({
    responseStyle: 'data',
    security: [{
            key: 'accessToken',
            scheme: 'bearer',
            type: 'http'
        }, {
            key: 'apiKey',
            scheme: 'bearer',
            type: 'http'
        }],
    url: '/v1/webhooks/{id}/deliveries/{deliveryId}/replay',
    ...options
});
