import { Alert } from "@ips/ui/alert";
import { Button } from "@ips/ui/button";
import { ErrorSummary, type FormError } from "@ips/ui/error-summary";
import { FormActions } from "@ips/ui/form-actions";
import type { ReactNode } from "react";
import { refusalText } from "../shell/refusal-words.ts";

export type FrontFormProps = {
  form: {
    errors: readonly FormError[];
    attempt: number;
    refusal: unknown;
    busy: boolean;
    submit: () => Promise<void>;
  };
  submitText: string;
  children: ReactNode;
};

/** The frame of a form before the sign-in: what is wrong at its top, one button at its foot. */
export function FrontForm({ form, submitText, children }: FrontFormProps) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <ErrorSummary
        heading={
          form.errors.length === 1
            ? "1 thing needs another look"
            : `${form.errors.length} things need another look`
        }
        errors={form.errors}
        attempt={form.attempt}
      />
      {children}
      {form.refusal !== null && (
        <Alert tone="error" live="assertive">
          {refusalText(form.refusal)}
        </Alert>
      )}
      <FormActions>
        <Button type="submit" variant="primary" busy={form.busy}>
          {submitText}
        </Button>
      </FormActions>
    </form>
  );
}
