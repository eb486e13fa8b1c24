namespace LaporIntranet.Files;

/// <summary>Reads an upload and says how far it is.</summary>
/// <param name="asal">The upload; disposed with this.</param>
/// <param name="panjang">Bytes announced.</param>
/// <param name="maju">Told the percentage, each five at most.</param>
public sealed class AliranTerhitung(Stream asal, long panjang, Action<int> maju) : Stream
{
    private long _terbaca;
    private int _terakhir;

    /// <inheritdoc/>
    public override bool CanRead => true;
    /// <inheritdoc/>
    public override bool CanSeek => false;
    /// <inheritdoc/>
    public override bool CanWrite => false;
    /// <inheritdoc/>
    public override long Length => panjang;
    /// <inheritdoc/>
    public override long Position { get => _terbaca; set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var dibaca = await asal.ReadAsync(buffer, cancellationToken);
        _terbaca += dibaca;
        var persen = panjang == 0 ? 100 : (int)Math.Min(100, 100 * _terbaca / panjang);
        if (persen >= _terakhir + 5)
        {
            _terakhir = persen;
            maju(persen);
        }
        return dibaca;
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await asal.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) { asal.Dispose(); }
        base.Dispose(disposing);
    }
}
