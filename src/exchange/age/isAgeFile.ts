/** Whether this is a file locked by `age`, as bytes or as text; what is inside may still be damaged. */
export function isAgeFile(bytes: Uint8Array): boolean {
  return isBareAgeFile(bytes) || isArmored(bytes)
}

export function isArmored(bytes: Uint8Array): boolean {
  return /^\s*-----BEGIN AGE ENCRYPTED FILE-----/.test(startOf(bytes, 1100))
}

function isBareAgeFile(bytes: Uint8Array): boolean {
  return startOf(bytes, 20) === 'age-encryption.org/v'
}

/** The decoder takes a mark in front away, which Windows puts there. */
function startOf(bytes: Uint8Array, length: number): string {
  return new TextDecoder().decode(bytes.subarray(0, length))
}
