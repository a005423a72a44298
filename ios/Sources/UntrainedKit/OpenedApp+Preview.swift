#if DEBUG
import Untrained

extension OpenedApp {
    /// For Xcode's previews.
    public convenience init(previewing core: Untrained, device: Device) {
        self.init(core: core, device: device, isInFront: true, reopen: { _ in })
    }
}
#endif
