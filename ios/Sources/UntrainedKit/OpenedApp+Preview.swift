#if DEBUG
import Untrained

extension OpenedApp {
    /// The app over a core that only answers, for Xcode's previews.
    public convenience init(previewing core: Untrained, device: Device) {
        self.init(core: core, device: device, isInFront: true, reopen: { _ in })
    }
}
#endif
