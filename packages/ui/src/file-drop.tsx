import { useId, useState, type ReactNode } from "react";
import { Field, type FieldText } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import { classNames } from "./internal/class-names.ts";

export type ChosenFile = { key: string; name: string; detail?: ReactNode };

export type FileDropProps = FieldText & {
  id?: string | undefined;
  name: string;
  /** As for `<input accept>`: ".csv,.xlsx". Dropped files are not filtered by it: check what you get. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  /** "Drop files here or", "choose files". */
  dropText: ReactNode;
  chooseText: ReactNode;
  onFiles: (files: File[]) => void;
  /** What was chosen so far. */
  chosen?: readonly ChosenFile[] | undefined;
  onRemove?: ((key: string) => void) | undefined;
  removeLabel?: ((name: string) => string) | undefined;
  disabled?: boolean | undefined;
  /** "Take a photo": where the device is held in the hand, its camera is a second way. */
  camera?: string | undefined;
};

/** Files by dropping or by choosing; the keyboard reaches the choice. @example <FileDrop label="Files" name="files" dropText="Drop spreadsheets here or" chooseText="choose files" onFiles={add} /> */
export function FileDrop({
  accept,
  multiple,
  dropText,
  chooseText,
  onFiles,
  chosen,
  onRemove,
  removeLabel,
  name,
  disabled,
  camera,
  ...text
}: FileDropProps) {
  const [over, setOver] = useState(false);
  const listId = useId();
  const take = (files: FileList | null) => {
    const list = [...(files ?? [])];
    if (list.length > 0) onFiles(multiple ? list : list.slice(0, 1));
  };
  return (
    <Field {...text}>
      {(control) => (
        <>
          <div
            className={classNames("ips-file-drop", over && "ips-file-drop--over")}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(!disabled);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              if (!disabled) take(event.dataTransfer.files);
            }}
          >
            <Icon name="upload" />
            <span aria-hidden="true">
              {dropText} <span className="ips-file-drop__choose">{chooseText}</span>
            </span>
            <input
              {...control}
              className="ips-file-drop__input"
              type="file"
              name={name}
              accept={accept}
              multiple={multiple}
              disabled={disabled}
              onChange={(event) => {
                take(event.target.files);
                event.target.value = ""; // the same file may be chosen again after it was removed
              }}
            />
          </div>
          {camera !== undefined && (
            <label className="ips-file-drop__camera usa-button usa-button--outline">
              {camera}
              <input
                className="usa-sr-only"
                type="file"
                accept="image/*"
                capture="environment"
                disabled={disabled}
                onChange={(event) => {
                  take(event.target.files);
                  event.target.value = "";
                }}
              />
            </label>
          )}
          {chosen && chosen.length > 0 && (
            <ul className="ips-file-drop__list" id={listId}>
              {chosen.map((file) => (
                <li key={file.key}>
                  <Icon name="document" />
                  <span className="ips-file-drop__name">{file.name}</span>
                  {file.detail && <span className="ips-file-drop__detail">{file.detail}</span>}
                  {onRemove && removeLabel && (
                    <IconButton
                      icon="close"
                      label={removeLabel(file.name)}
                      onClick={() => onRemove(file.key)}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </Field>
  );
}
