namespace LaporIntranet.Domain;

/// <summary>Why somebody besides the handling unit is party to a case.</summary>
public enum SebagaiPihak
{
    /// <summary>A unit with a task and a limit of its own.</summary>
    Kontributor = 1,
    /// <summary>A unit that reads along.</summary>
    Tembusan = 2,
    /// <summary>An office named to handle a confidential or APIP case.</summary>
    Penangan = 3,
    /// <summary>An office that opened the content of a confidential case with a reason.</summary>
    Pembaca = 4,
    /// <summary>An office of Inspektorat that was asked about the case.</summary>
    Apip = 5,
}

/// <summary>What a unit may ask for.</summary>
/// <remarks>Aturan: Barito Timur Lampiran II VI.4; Tanah Laut BAB VI.D.3.c.</remarks>
public enum JenisBantuan { Koordinator = 1, Apip = 2 }

/// <summary>What the reporter's complaint turned out to be about.</summary>
/// <remarks>Aturan: Tanah Laut BAB VI.B.1.b.2.</remarks>
public enum JenisMasalah { BelumDitentukan = 0, Sengketa = 1, IndikasiPelanggaran = 2, Lainnya = 3 }

/// <summary>What was decided about the protection a reporter asked for.</summary>
/// <remarks>Aturan: Buton Pasal 4 (1)-(2).</remarks>
public enum KeputusanPerlindungan { TidakDiminta = 0, Diminta = 1, Diberikan = 2, Ditolak = 3 }

/// <summary>Where a request to open an anonymous identity stands.</summary>
public enum KeadaanPembukaan { Menunggu = 0, Disetujui = 1, Ditolak = 2 }

/// <summary>What an attachment is for.</summary>
public enum PeruntukanLampiran
{
    /// <summary>From the reporter.</summary>
    Pengaduan = 0,
    /// <summary>Of an answer: before the follow-up.</summary>
    BuktiSebelum = 1,
    /// <summary>Of an answer: after the follow-up.</summary>
    BuktiSesudah = 2,
    /// <summary>Of an answer: any other evidence.</summary>
    BuktiLain = 3,
    /// <summary>Of a field inspection.</summary>
    Pemeriksaan = 4,
}

/// <summary>Which text a template is for.</summary>
public enum JenisTemplat { ResponsAwal = 1, Kabar = 2, Jawaban = 3, Kelengkapan = 4 }
