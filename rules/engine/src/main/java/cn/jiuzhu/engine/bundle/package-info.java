/**
 * A set of profiles as one file that can be carried, checked and signed.
 *
 * <p>A bundle is a zip archive with the files of the layers as they stand in the folder, a {@code
 * SHA256SUMS} in the form of {@code sha256sum}, and optionally {@code SHA256SUMS.sig}, the raw
 * Ed25519 signature over it: ordinary tools can check both without this program. {@link
 * cn.jiuzhu.engine.bundle.Bundle} makes and reads them, {@link cn.jiuzhu.engine.bundle.Keys} reads
 * and makes keys. The same profiles give the same bytes on every machine.
 */
package cn.jiuzhu.engine.bundle;
