package dev.rootcause.slack;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import dev.rootcause.drill.TeamId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Seals tokens by AES-256-GCM: the newest key seals, all of them open. A sealed token names its key
 * and belongs to its workspace: in another one's row it does not open.
 */
final class TokenKeys {

    private static final int BYTES = 32;
    private static final String RIGHT =
            "Right: 32 random bytes in base64, as openssl rand -base64 32 prints them; several with commas between, the newest first";

    private final int newest;
    private final Aead aead;

    private TokenKeys(int newest, Aead aead) {
        this.newest = newest;
        this.aead = aead;
    }

    /** Throws {@link SlackNotUsable} that tells what is right. */
    static TokenKeys of(String setting) {
        List<byte[]> keys =
                Stream.of(setting.split(",")).map(String::strip).map(TokenKeys::bytes).toList();
        try {
            AeadConfig.register();
            return new TokenKeys(
                    number(keys.getFirst()),
                    ring(keys).getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException e) {
            throw new SlackNotUsable(
                    "The setting rootcause.slack.token-keys names a key twice. " + RIGHT);
        }
    }

    private static byte[] bytes(String key) {
        try {
            byte[] bytes = Base64.getDecoder().decode(key);
            if (bytes.length == BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // told below, without the key
        }
        throw new SlackNotUsable(
                "The setting rootcause.slack.token-keys holds no usable key. " + RIGHT);
    }

    private static KeysetHandle ring(List<byte[]> keys) throws GeneralSecurityException {
        KeysetHandle.Builder ring = KeysetHandle.newBuilder();
        for (byte[] key : keys) {
            KeysetHandle.Builder.Entry entry =
                    KeysetHandle.importKey(aes(key)).withFixedId(number(key));
            ring.addEntry(key == keys.getFirst() ? entry.makePrimary() : entry);
        }
        return ring.build();
    }

    @AccessesPartialKey
    private static AesGcmKey aes(byte[] key) throws GeneralSecurityException {
        AesGcmParameters parameters =
                AesGcmParameters.builder()
                        .setKeySizeBytes(BYTES)
                        .setIvSizeBytes(12)
                        .setTagSizeBytes(16)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build();
        return AesGcmKey.builder()
                .setParameters(parameters)
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .setIdRequirement(number(key))
                .build();
    }

    /** Says which key it is and nothing of it; the same wherever it stands in the setting. */
    private static int number(byte[] key) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(key)).getInt();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JVM knows SHA-256", e);
        }
    }

    /** The number of the key that seals. */
    int newest() {
        return newest;
    }

    byte[] seal(TeamId team, String token) {
        try {
            return aead.encrypt(token.getBytes(StandardCharsets.UTF_8), context(team));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a token could not be sealed", e);
        }
    }

    /** Throws {@link IllegalStateException} when no key opens it. */
    String open(TeamId team, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, context(team)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "no key of rootcause.slack.token-keys opens the token of " + team.value(), e);
        }
    }

    private static byte[] context(TeamId team) {
        return (team.value() + "|token").getBytes(StandardCharsets.UTF_8);
    }
}
