import { crc32, deflateRawSync } from "node:zlib";

/**
 * An archive with these parts. What a part says it unpacks to can be made a lie, to show that nobody believes it.
 */
export function zipFile(
  parts: Readonly<Record<string, Buffer>>,
  saidSizes: Readonly<Record<string, number>> = {},
): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const data = deflateRawSync(content);
    const named = Buffer.from(name);
    const about = Buffer.alloc(22);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(data.length, 14);
    about.writeUInt32LE(saidSizes[name] ?? content.length, 18);
    const lengths = Buffer.alloc(4);
    lengths.writeUInt16LE(named.length, 0);
    const local = Buffer.concat([Buffer.from("504b0304", "hex"), about, lengths, named, data]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    central.push(Buffer.concat([Buffer.from("504b01021400", "hex"), about, lengths, rest, named]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(central.length, 4);
  end.writeUInt16LE(central.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from("504b0506", "hex"), end]);
}
