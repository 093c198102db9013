/** Looks for QR codes in what the camera sees. */

/** Why there is no picture. */
export type CameraTrouble = 'none' | 'denied' | 'busy' | 'insecure' | 'other'

/** How often a picture is looked at, ms; looking takes a few of them. */
const PAUSE = 150
/** A larger picture shows no more of a code, and takes longer; pixels. */
const LARGEST = 1280

/** Shows the camera in `video`, and calls `hear` with the text of each code it sees, again and again while it sees
 * it. Ends with `over`. Gives what is in the way, or `undefined`. */
export async function watchCamera(
  video: HTMLVideoElement, hear: (text: string) => void, over: AbortSignal,
): Promise<CameraTrouble | undefined> {
  // Why: a page that was not fetched securely does not have it, whatever its type says.
  const devices: MediaDevices | undefined = navigator.mediaDevices
  if (!devices) return 'insecure'
  let stream: MediaStream
  try {
    stream = await devices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: LARGEST } } })
  } catch (error) {
    return troubleOf(error)
  }
  const stop = (): void => stream.getTracks().forEach((track) => track.stop())
  if (over.aborted) {
    stop()
    return undefined
  }
  over.addEventListener('abort', stop)
  const { default: decodeQR } = await import('qr/decode.js')
  video.srcObject = stream
  await video.play().catch(() => undefined)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  const look = (): void => {
    if (over.aborted || !context) return
    const { videoWidth: width, videoHeight: height } = video
    if (width > 0) {
      canvas.width = width
      canvas.height = height
      context.drawImage(video, 0, 0)
      const text = readCode(() => decodeQR(context.getImageData(0, 0, width, height)))
      if (text !== undefined) hear(text)
    }
    setTimeout(look, PAUSE)
  }
  look()
  return undefined
}

/** The decoder throws where it sees no code, which is most of the time. */
function readCode(decode: () => string): string | undefined {
  try {
    return decode()
  } catch {
    return undefined
  }
}

function troubleOf(error: unknown): CameraTrouble {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotFoundError': case 'OverconstrainedError': return 'none'
    case 'NotAllowedError': return 'denied'
    case 'SecurityError': return 'insecure'
    case 'NotReadableError': case 'AbortError': return 'busy'
    default: return 'other'
  }
}
