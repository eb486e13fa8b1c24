using System.Text.Json.Serialization;
using LaporIntranet.Data;

namespace LaporIntranet.Live;

/// <summary>What a commit tells open pages: ids only, never content.</summary>
/// <param name="Id">The case; 0 means "the connection was lost: read everything again".</param>
/// <param name="PasanganSebelumId">The pair that handled it before the change, so that its pages drop the row.</param>
/// <param name="PelakuJabatanId">Who acted: his own pages show no notice for it.</param>
public sealed record KabarPengaduan(long Id, StatusPengaduan Status, LangkahBerikut Langkah, int? PasanganId, int? PasanganSebelumId, int? PencatatPasanganId, int Versi, int PelakuJabatanId)
{
    /// <summary>Sent after a lost connection: every page re-reads what it shows.</summary>
    public static KabarPengaduan Resinkron { get; } = new(0, StatusPengaduan.Diterima, LangkahBerikut.TidakAda, null, null, null, 0, 0);

    /// <summary>An APIP case: only the named offices hear of it.</summary>
    public bool Apip { get; init; }

    /// <summary>Something beside its steps changed, e.g. evidence or who opened it: pages read again, but it is nobody's new task.</summary>
    public bool BukanLangkah { get; init; }

    /// <summary>Pairs that are or just were party to it.</summary>
    public IReadOnlyList<int> PihakPasangan { get; init; } = [];

    /// <summary>Offices that are or just were named in it.</summary>
    public IReadOnlyList<int> PihakJabatan { get; init; } = [];

    /// <summary>Whose digests changed, or null for a notice about a case.</summary>
    public KabarRingkasan? Ringkasan { get; init; }

    /// <summary>Who has a case open on another node, or null for a notice about a case. It goes from node to node, never to a page.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public KabarHadir? Hadir { get; init; }

    /// <summary>What a node tells the others of who has a case open.</summary>
    public static KabarPengaduan UntukHadir(KabarHadir hadir) => Resinkron with { Id = -1, Hadir = hadir };
    /// <summary>Offices whose list of identities to decide on changed, or null for another notice.</summary>
    public IReadOnlyList<int>? Pemutus { get; init; }

    /// <summary>A request to open an identity came, or was decided. It names no case: the offices that decide may not even see it.</summary>
    public static KabarPengaduan UntukPemutus(IReadOnlyList<int> jabatan) => Resinkron with { Id = -1, Pemutus = jabatan };

    /// <summary>What changed in the quality work, or null for another notice. Everyone may hear it: no case stands in it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public KabarMutu? Mutu { get; init; }

    /// <summary>Something of the quality work changed.</summary>
    /// <param name="id">Key of the assessment, plan, meeting …</param>
    public static KabarPengaduan UntukMutu(RanahMutu ranah, int id, int pelakuJabatanId) => Resinkron with { Id = -1, Mutu = new(ranah, id), PelakuJabatanId = pelakuJabatanId };

    /// <summary>One office's digest went out or was read. It names no case, so pages of cases find nothing in it.</summary>
    public static KabarPengaduan UntukRingkasan(KabarRingkasan ringkasan) => Resinkron with { Id = -1, Ringkasan = ringkasan };

    /// <summary>The notice of a case as it stands now; its parties must be loaded.</summary>
    /// <param name="pasanganSebelumId">The pair that handled it before the change.</param>
    /// <param name="pelakuJabatanId">Who acted.</param>
    public static KabarPengaduan Dari(Pengaduan pengaduan, int? pasanganSebelumId, int pelakuJabatanId) => new(
        pengaduan.Id, pengaduan.Status, pengaduan.Langkah, pengaduan.PasanganId, pasanganSebelumId, pengaduan.PencatatPasanganId, pengaduan.Versi, pelakuJabatanId)
    {
        Apip = pengaduan.Apip,
        // Ended parties too: their pages must drop the row. Whether they still see the case is asked again when they read it.
        PihakPasangan = [.. pengaduan.DaftarPihak.Where(p => p.PasanganId is not null && p.Sebagai != SebagaiPihak.Pembaca).Select(p => p.PasanganId!.Value).Distinct()],
        PihakJabatan = [.. pengaduan.DaftarPihak.Where(p => p.JabatanId is not null && p.Sebagai != SebagaiPihak.Pembaca).Select(p => p.JabatanId!.Value).Distinct()],
    };

    /// <summary>True when this office may hear of the case at all.</summary>
    /// <remarks>Mirrors <c>YangBolehDilihat</c>: a unit never receives another unit's case, not even its id. A digest is heard by its own office only.</remarks>
    public bool Untuk(Pelaku pelaku) => Hadir is null && (Ringkasan is { } ringkasan ? ringkasan.JabatanId == pelaku.JabatanId
        : Pemutus is { } pemutus ? pemutus.Contains(pelaku.JabatanId)
        : Mutu is not null || Id == 0 || PihakJabatan.Contains(pelaku.JabatanId) || (!Apip && Biasa(pelaku)));

    private bool Biasa(Pelaku pelaku) => pelaku.Peran switch
    {
        Peran.AdminPenghubung or Peran.PejabatPenghubung => pelaku.PasanganId is { } milik && Menyangkut(milik),
        Peran.KepalaUnit => pelaku.PasanganUnit.Any(Menyangkut),
        Peran.Auditor or Peran.AdminTeknis => false,
        _ => true,
    };

    private bool Menyangkut(int pasanganId) =>
        PasanganId == pasanganId || PasanganSebelumId == pasanganId || (PasanganId is null && PencatatPasanganId == pasanganId) || PihakPasangan.Contains(pasanganId);
}

/// <summary>The digests of one office changed: a new one went out, or one was read. Ids only, as ever; who hears it reads them again.</summary>
/// <param name="JabatanId">Whose they are.</param>
public sealed record KabarRingkasan(int JabatanId);

/// <summary>Something of the quality work changed: ids only; who hears it reads it again.</summary>
public sealed record KabarMutu(RanahMutu Ranah, int Id);

/// <summary>Tells open pages what changed.</summary>
public interface IKabarAntrean
{
    /// <summary>Calls <paramref name="terima"/> for each notice this office may hear, until the result is disposed. The callback must return at once.</summary>
    IDisposable Langgan(Pelaku pelaku, Action<KabarPengaduan> terima);

    /// <summary>Inside the transaction, before its commit.</summary>
    Task SebelumCommitAsync(LaporDbContext db, KabarPengaduan kabar, CancellationToken ct);

    /// <summary>After the commit; never throws, the work is already done.</summary>
    void SesudahCommit(KabarPengaduan kabar);
}
